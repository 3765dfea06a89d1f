package acheatlas;

import acheatlas.graph.Graph;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.shell.Place;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// What a person said and where they were, by ids: it outlives the content it was said on.
record Visit(SequencedMap<String, Answer> answers, Place place) {
    Visit {
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
    }

    static Visit of(Graph graph, Findings findings, Place place) {
        var answers = new LinkedHashMap<String, Answer>();
        for (var finding : findings.inOrder()) {
            findings.answer(finding)
                    .ifPresent(answer -> answers.put(graph.finding(finding).id(), answer));
        }
        return new Visit(answers, place);
    }

    /// The same answers on a graph; those about findings it does not have are left out.
    Findings findings(Graph graph) {
        var findings = Findings.none();
        for (var answer : answers.entrySet()) {
            var finding = graph.finding(answer.getKey());
            if (finding.isPresent()) {
                findings = findings.with(graph, finding.get(), answer.getValue());
            }
        }
        return findings;
    }
}
