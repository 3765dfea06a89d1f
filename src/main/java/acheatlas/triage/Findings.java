package acheatlas.triage;

import acheatlas.graph.Finding;
import acheatlas.graph.Graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;

/// A person's answers, by index of finding, in the order they were given. Immutable; any thread.
public final class Findings {
    private static final Findings NONE = new Findings(new LinkedHashMap<>());

    private final SequencedMap<Integer, Answer> answers;

    private Findings(SequencedMap<Integer, Answer> answers) {
        this.answers = Collections.unmodifiableSequencedMap(answers);
    }

    public static Findings none() {
        return NONE;
    }

    /// Answers by the ids of their findings, in the order they were given; those about findings the
    /// graph does not have are left out.
    public static Findings of(Graph graph, SequencedMap<String, Answer> byId) {
        var findings = NONE;
        for (var answer : byId.entrySet()) {
            var finding = graph.finding(answer.getKey());
            if (finding.isPresent()) {
                findings = findings.with(graph, finding.get(), answer.getValue());
            }
        }
        return findings;
    }

    /// The answers by the ids of their findings, in the order they were given: they outlive the
    /// content they were given on.
    public SequencedMap<String, Answer> byId(Graph graph) {
        var byId = new LinkedHashMap<String, Answer>();
        answers.forEach((finding, answer) -> byId.put(graph.finding(finding).id(), answer));
        return Collections.unmodifiableSequencedMap(byId);
    }

    /// These answers and one more. A new age band or sex takes the place of the one before it,
    /// because nobody is of two ages.
    public Findings with(Graph graph, Finding finding, Answer answer) {
        var next = new LinkedHashMap<>(answers);
        if (answer == Answer.PRESENT && !finding.group().isEmpty()) {
            next.entrySet()
                    .removeIf(
                            old ->
                                    old.getValue() == Answer.PRESENT
                                            && graph.finding(old.getKey())
                                                    .group()
                                                    .equals(finding.group()));
        }
        next.put(finding.index(), answer);
        return new Findings(next);
    }

    /// These answers without the one about `finding`.
    public Findings without(Finding finding) {
        var next = new LinkedHashMap<>(answers);
        next.remove(finding.index());
        return new Findings(next);
    }

    public Optional<Answer> answer(int finding) {
        return Optional.ofNullable(answers.get(finding));
    }

    public boolean isPresent(int finding) {
        return answers.get(finding) == Answer.PRESENT;
    }

    public boolean isAbsent(int finding) {
        return answers.get(finding) == Answer.ABSENT;
    }

    public boolean isKnown(int finding) {
        return answers.containsKey(finding);
    }

    public boolean isEmpty() {
        return answers.isEmpty();
    }

    /// Every finding there is an answer about, in the order they were given.
    public List<Integer> inOrder() {
        return List.copyOf(answers.keySet());
    }

    /// The findings on which these answers and others are not the same.
    public List<Integer> differingFrom(Findings others) {
        var differing = new ArrayList<Integer>();
        addDiffering(others, true, differing);
        others.addDiffering(this, false, differing);
        return differing;
    }

    private void addDiffering(Findings others, boolean known, List<Integer> into) {
        for (var answer : answers.entrySet()) {
            var other = others.answers.get(answer.getKey());
            if (other == null || (known && other != answer.getValue())) {
                into.add(answer.getKey());
            }
        }
    }

    public int size() {
        return answers.size();
    }

    /// The findings answered so, in the order they were given.
    public IntStream all(Answer answer) {
        return answers.entrySet().stream()
                .filter(entry -> entry.getValue() == answer)
                .mapToInt(Map.Entry::getKey);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Findings findings && answers.equals(findings.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }
}
