package acheatlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.graph.Cause;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.FindingKind;
import acheatlas.graph.Graph;
import acheatlas.graph.Links;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Comparing against the plain sets of the graph's links, on the content that ships.
final class ComparerTest {
    private static final int CASES = 300;
    private static final double ROUNDING = 1e-9;

    private final Graph graph = graph();
    private final Weights weights = new Weights(graph);
    private final Explorer explorer = new Explorer(graph);
    private final Comparer comparer = new Comparer(graph);
    private final Interview interview = new Interview(graph);
    private final Random random = new Random(7);

    private static Graph graph() {
        try {
            return ContentLoader.load(new ContentFolder(Path.of("data")), ContentLoader.ENGLISH)
                    .graph();
        } catch (acheatlas.content.ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Cause> someCauses() {
        var causes = new ArrayList<>(graph.causes());
        Collections.shuffle(causes, random);
        return causes.subList(0, 2 + random.nextInt(2));
    }

    /// Answers that stop nothing: no red flags, and nobody under 16.
    private Assessment someAnswers() {
        var calm =
                graph.findings().stream()
                        .filter(finding -> !finding.isRedFlag())
                        .filter(finding -> !finding.id().equals("m_age_u16"))
                        .toList();
        var findings = Findings.none();
        for (int pick = 0; pick < 6; pick++) {
            findings =
                    findings.with(
                            graph,
                            calm.get(random.nextInt(calm.size())),
                            List.of(Answer.values()).get(random.nextInt(3)));
        }
        return explorer.assess(findings);
    }

    private Findings withoutRedFlags(Findings findings) {
        var denied = findings;
        for (var flag : graph.redFlags()) {
            denied = denied.with(graph, graph.finding(flag.finding()), Answer.ABSENT);
        }
        return denied;
    }

    /// As after the check before the causes, with a place that hurts.
    private Assessment someChecked() {
        var places = graph.findings().stream().filter(it -> it.isLocation()).toList();
        var place = places.get(random.nextInt(places.size()));
        var findings = someAnswers().findings().with(graph, place, Answer.PRESENT);
        return explorer.assess(withoutRedFlags(findings));
    }

    private Set<Integer> listed(Cause cause) {
        var links = graph.causeFindings();
        var listed = new TreeSet<Integer>();
        of(links, cause).forEach(link -> listed.add(links.to(link)));
        var modifiers = graph.causeModifiers();
        of(modifiers, cause)
                .filter(link -> modifiers.suggests(link) > 0)
                .forEach(link -> listed.add(modifiers.to(link)));
        return listed;
    }

    private static IntStream of(Links links, Cause cause) {
        return IntStream.range(0, links.count()).filter(link -> links.from(link) == cause.index());
    }

    private static Set<Integer> findings(List<Comparison.Row> rows) {
        return rows.stream()
                .map(Comparison.Row::finding)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sharedAndApartAreTheSetsOfTheGraph() {
        for (int place = 0; place < CASES; place++) {
            var causes = someCauses();
            var compared = comparer.compare(causes, someAnswers());

            var shared = new TreeSet<>(listed(causes.getFirst()));
            var all = new TreeSet<Integer>();
            for (var cause : causes) {
                shared.retainAll(listed(cause));
                all.addAll(listed(cause));
            }
            assertEquals(shared, findings(compared.shared()));
            all.removeAll(shared);
            assertEquals(all, findings(compared.apart()));
        }
    }

    @Test
    void aMarkPointsHereExactlyWhereTheCauseListsTheFinding() {
        for (int place = 0; place < CASES; place++) {
            var causes = someCauses();
            for (var row : comparer.compare(causes, someAnswers()).apart()) {
                for (int side = 0; side < causes.size(); side++) {
                    assertEquals(
                            listed(causes.get(side)).contains(row.finding()),
                            row.marks().get(side).points() == Comparison.Points.HERE);
                }
            }
        }
    }

    @Test
    void everyRowSaysWhatWasAnswered() {
        var assessment = someAnswers();
        var compared = comparer.compare(someCauses(), assessment);
        for (var row : compared.apart()) {
            assertEquals(assessment.findings().answer(row.finding()), row.answer());
        }
    }

    @Test
    void answeredRowsComeFirstAndDeniedRedFlagsLast() {
        var stenosis = graph.cause("c_stenosis").orElseThrow();
        var other = graph.cause("c_tp_iliopsoas").orElseThrow();
        var findings = withoutRedFlags(Findings.none());
        var back = graph.finding("s_low_back_pain").orElseThrow();
        findings = findings.with(graph, back, Answer.PRESENT);
        var apart = comparer.compare(List.of(stenosis, other), explorer.assess(findings)).apart();
        var turns =
                apart.stream()
                        .map(
                                row ->
                                        row.answer().isEmpty()
                                                ? 1
                                                : row.answer().get() == Answer.ABSENT ? 2 : 0)
                        .toList();
        assertEquals(turns.stream().sorted().toList(), turns);
    }

    @Test
    void theQuestionIsTheOneThatTellsMostByBruteForce() {
        int asked = 0;
        for (int place = 0; place < CASES; place++) {
            var assessment = someChecked();
            var listed = new ArrayList<>(assessment.ranked().causes());
            Collections.shuffle(listed, random);
            var rivals = listed.subList(0, Math.min(listed.size(), 2 + random.nextInt(2)));
            if (rivals.size() < 2) {
                continue;
            }
            var question = interview.between(rivals, assessment, List.of());
            if (question.filter(it -> it.why() == NextQuestion.Why.ORDER).isEmpty()) {
                continue;
            }
            asked++;
            double best =
                    candidates(rivals, assessment)
                            .mapToDouble(finding -> information(finding, rivals))
                            .max()
                            .orElseThrow();
            assertEquals(best, information(question.get().finding(), rivals), ROUNDING);
        }
        assertTrue(asked > CASES / 2, "asked " + asked);
    }

    private IntStream candidates(List<RankedCause> rivals, Assessment assessment) {
        return IntStream.range(0, graph.findings().size())
                .filter(finding -> graph.finding(finding).kind() == FindingKind.SYMPTOM)
                .filter(finding -> !assessment.findings().isKnown(finding))
                .filter(
                        finding ->
                                rivals.stream()
                                        .anyMatch(it -> listed(it.cause()).contains(finding)));
    }

    /// Mutual information of the answer and the cause, from its definition.
    private double information(int finding, List<RankedCause> rivals) {
        double all = rivals.stream().mapToDouble(it -> Math.exp(it.score())).sum();
        double information = 0;
        for (boolean yes : new boolean[] {true, false}) {
            double answer = 0;
            for (var rival : rivals) {
                answer += Math.exp(rival.score()) / all * chance(rival, finding, yes);
            }
            for (var rival : rivals) {
                double chance = chance(rival, finding, yes);
                double share = Math.exp(rival.score()) / all;
                information += share * chance * Math.log(chance / answer);
            }
        }
        return information;
    }

    private double chance(RankedCause rival, int finding, boolean yes) {
        double chance = weights.chance(rival.cause().index(), finding);
        return yes ? chance : 1 - chance;
    }

    @Test
    void nothingIsAskedInAnEmergency() {
        var flag = graph.finding("rf_saddle_numbness").orElseThrow();
        var back = graph.finding("s_low_back_pain").orElseThrow();
        var calm = explorer.assess(Findings.none().with(graph, back, Answer.PRESENT));
        var rivals = calm.ranked().causes().subList(0, 2);
        var emergency = explorer.assess(calm.findings().with(graph, flag, Answer.PRESENT));
        assertTrue(interview.between(rivals, calm, List.of()).isPresent());
        assertTrue(interview.between(rivals, emergency, List.of()).isEmpty());
    }

    @Test
    void aCauseThatLeftTheListIsStillComparedAndSaysSo() {
        var none = explorer.assess(Findings.none());
        var compared = comparer.compare(graph.causes().subList(0, 2), none);
        assertTrue(compared.sides().stream().noneMatch(Comparison.Side::isListed));
    }

    @Test
    void oneCauseFourCausesOrTheSameTwiceCannotBeCompared() {
        var none = explorer.assess(Findings.none());
        var causes = graph.causes();
        for (var wrong :
                List.of(
                        causes.subList(0, 1),
                        causes.subList(0, 4),
                        List.of(causes.getFirst(), causes.getFirst()))) {
            assertThrows(IllegalArgumentException.class, () -> comparer.compare(wrong, none));
        }
    }
}
