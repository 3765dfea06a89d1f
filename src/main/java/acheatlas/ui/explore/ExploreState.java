package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the person has said so far: one step of undo.
///
/// @param skipped indices of the findings whose question was skipped
/// @param askedInRow questions answered or skipped since the last pick of the person's own
record ExploreState(Findings findings, List<Integer> skipped, int askedInRow) {
    static final ExploreState EMPTY = new ExploreState(Findings.none(), List.of(), 0);

    ExploreState {
        skipped = List.copyOf(skipped);
    }

    ExploreState picked(Graph graph, Collection<Said> all) {
        var more = findings;
        for (var said : all) {
            more = more.with(graph, said.finding(), said.answer());
        }
        return new ExploreState(more, skipped, 0);
    }

    ExploreState checked(Graph graph, Map<Finding, Optional<Answer>> answers) {
        var more = findings;
        for (var answer : answers.entrySet()) {
            more =
                    answer.getValue().isPresent()
                            ? more.with(graph, answer.getKey(), answer.getValue().get())
                            : more.without(answer.getKey());
        }
        return new ExploreState(more, skipped, 0);
    }

    ExploreState takenOff(Collection<Finding> off) {
        var left = findings;
        for (var finding : off) {
            left = left.without(finding);
        }
        return new ExploreState(left, skipped, 0);
    }

    ExploreState answered(Graph graph, Said said) {
        return new ExploreState(
                findings.with(graph, said.finding(), said.answer()), skipped, askedInRow + 1);
    }

    ExploreState skipped(Finding finding) {
        return new ExploreState(
                findings,
                Stream.concat(skipped.stream(), Stream.of(finding.index())).toList(),
                askedInRow + 1);
    }
}
