package acheatlas;

import acheatlas.graph.Graph;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.plan.Chosen;
import acheatlas.ui.shell.Place;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a person said and chose and where they were, by ids: it outlives the content it was said
/// on.
record Visit(
        SequencedMap<String, Answer> answers,
        List<String> causes,
        List<String> moves,
        Place place) {

    static Visit of(Graph graph, Findings findings, Chosen chosen, Place place) {
        return new Visit(
                findings.byId(graph),
                chosen.causes().stream().map(cause -> cause.id()).toList(),
                chosen.moves().stream().map(move -> move.id()).toList(),
                place);
    }

    /// The same answers on a graph; those about findings it does not have are left out.
    Findings findings(Graph graph) {
        return Findings.of(graph, answers);
    }

    /// The same choice on a graph.
    Chosen chosen(Graph graph) {
        return new Chosen(
                causes.stream().map(graph::cause).flatMap(Optional::stream).toList(),
                moves.stream().map(graph::move).flatMap(Optional::stream).toList());
    }
}
