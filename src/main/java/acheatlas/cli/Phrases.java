package acheatlas.cli;

import acheatlas.graph.Graph;
import acheatlas.search.FindingSearch;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.List;

/// Turns what was typed after `--has` and `--not` into findings, keeping what each phrase became.
final class Phrases {
    private final Graph graph;
    private final FindingSearch search;

    Phrases(Graph graph, FindingSearch search) {
        this.graph = graph;
        this.search = search;
    }

    /// One phrase and the findings it was taken for; none where it was not understood.
    record Resolved(
            String phrase, List<Integer> present, List<Integer> absent, List<Integer> unsure) {
        Resolved {
            present = List.copyOf(present);
            absent = List.copyOf(absent);
            unsure = List.copyOf(unsure);
        }

        boolean isUnderstood() {
            return !present.isEmpty() || !absent.isEmpty() || !unsure.isEmpty();
        }
    }

    /// All phrases of a case and the findings they make together.
    record Reading(List<Resolved> phrases, Findings findings) {
        Reading {
            phrases = List.copyOf(phrases);
        }
    }

    /// Reads what somebody has and has not. What is present wins over what is denied elsewhere.
    Reading read(List<String> has, List<String> not) {
        var phrases = new ArrayList<Resolved>();
        has.forEach(phrase -> phrases.add(resolve(phrase)));
        not.forEach(phrase -> phrases.add(denied(resolve(phrase))));
        var findings = Findings.none();
        for (var phrase : phrases) {
            findings = answer(findings, phrase.absent(), Answer.ABSENT);
        }
        for (var phrase : phrases) {
            findings = answer(findings, phrase.unsure(), Answer.UNSURE);
        }
        for (var phrase : phrases) {
            findings = answer(findings, phrase.present(), Answer.PRESENT);
        }
        return new Reading(phrases, findings);
    }

    private Resolved resolve(String phrase) {
        var present = new ArrayList<Integer>();
        var absent = new ArrayList<Integer>();
        var unsure = new ArrayList<Integer>();
        for (var mention : search.understand(phrase).mentions()) {
            switch (mention.sense()) {
                case PRESENT -> present.add(mention.finding());
                case DENIED -> absent.add(mention.finding());
                case UNSURE -> unsure.add(mention.finding());
            }
        }
        return new Resolved(phrase, present, absent, unsure);
    }

    /// "No numbness" and "numbness" mean the same after `--not`.
    private static Resolved denied(Resolved phrase) {
        var all = new ArrayList<>(phrase.present());
        all.addAll(phrase.absent());
        return new Resolved(phrase.phrase(), List.of(), all, phrase.unsure());
    }

    private Findings answer(Findings findings, List<Integer> indices, Answer answer) {
        var all = findings;
        for (int index : indices) {
            all = all.with(graph, graph.finding(index), answer);
        }
        return all;
    }

    List<String> ids(List<Integer> findings) {
        return findings.stream().map(index -> graph.finding(index).id()).toList();
    }
}
