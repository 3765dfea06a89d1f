package acheatlas.ui.handout;

import acheatlas.handout.Handout;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What goes onto a page, by ids, so that it can be said in every language. Any thread.
record Selection(SequencedMap<String, Answer> answers, List<String> causes, List<String> moves) {

    Handout on(Edition edition) {
        var graph = edition.content().graph();
        var assessment = edition.explorer().assess(Findings.of(graph, answers));
        return new Handout(
                edition.content(),
                assessment,
                causes.stream().map(assessment.ranked()::find).flatMap(Optional::stream).toList(),
                moves.stream().map(graph::move).flatMap(Optional::stream).toList());
    }
}
