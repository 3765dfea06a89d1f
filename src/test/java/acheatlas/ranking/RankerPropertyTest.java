package acheatlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CauseKind;
import acheatlas.graph.Commonness;
import acheatlas.graph.Graph;
import acheatlas.graph.GraphFixture;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/// Laws of the ranking over random graphs and random answers.
class RankerPropertyTest {
    static final int FINDINGS = 14;
    private static final int SIGNS = 12;
    private static final int CAUSES = 9;
    private static final Integer[] EFFECTS = {-3, -2, -1, 1, 2, 3};

    private record Case(Graph graph, List<Map.Entry<Integer, Answer>> answers) {
        static Case of(long seed, int picks) {
            var random = new Random(seed);
            var graph = randomGraph(random, "c_");
            var answers = new HashMap<Integer, Answer>();
            for (int pick = 0; pick < picks; pick++) {
                answers.put(random.nextInt(graph.findings().size()), any(random, Answer.values()));
            }
            return new Case(graph, new ArrayList<>(answers.entrySet()));
        }

        Findings findings() {
            return findings(answers);
        }

        Findings findings(List<Map.Entry<Integer, Answer>> inOrder) {
            var findings = Findings.none();
            for (var answer : inOrder) {
                findings = findings.with(graph, graph.finding(answer.getKey()), answer.getValue());
            }
            return findings;
        }
    }

    private static Graph randomGraph(Random random, String prefix) {
        var fixture = new GraphFixture();
        for (int finding = 0; finding < SIGNS; finding++) {
            if (finding % 3 == 0) {
                fixture.location("s_" + finding);
            } else {
                fixture.symptom("s_" + finding, 1 + random.nextInt(5));
            }
        }
        for (int modifier = SIGNS; modifier < FINDINGS; modifier++) {
            fixture.finding("m_" + modifier);
        }
        for (int cause = 0; cause < CAUSES; cause++) {
            fixture.cause(
                    prefix + cause,
                    any(random, CauseKind.values()),
                    any(random, Commonness.values()));
            for (int modifier = SIGNS; modifier < FINDINGS; modifier++) {
                if (random.nextBoolean()) {
                    fixture.effect(prefix + cause, "m_" + modifier, any(random, EFFECTS));
                }
            }
            for (int finding = 0; finding < SIGNS; finding++) {
                if (random.nextBoolean()) {
                    fixture.link(
                            prefix + cause,
                            "s_" + finding,
                            random.nextInt(6),
                            1 + random.nextInt(5));
                }
            }
        }
        return fixture.graph();
    }

    private static <T> T any(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static Map<String, Double> scores(RankedCauses ranked) {
        return ranked.all().collect(Collectors.toMap(r -> r.cause().id(), RankedCause::score));
    }

    private static double after(Map<String, Double> scores, String cause) {
        return Objects.requireNonNull(scores.get(cause), "no longer listed");
    }

    @Property
    void theOrderOfPickingDoesNotMatter(
            @ForAll long seed, @ForAll long shuffle, @ForAll @IntRange(max = 10) int picks) {
        var drawn = Case.of(seed, picks);
        var shuffled = new ArrayList<>(drawn.answers());
        Collections.shuffle(shuffled, new Random(shuffle));
        var ranker = new Ranker(drawn.graph());
        assertEquals(ranker.rank(drawn.findings()), ranker.rank(drawn.findings(shuffled)));
    }

    @Property
    void addingAFindingACauseListsNeverLowersIt(
            @ForAll long seed,
            @ForAll @IntRange(max = 10) int picks,
            @ForAll @IntRange(max = SIGNS - 1) int added) {
        var drawn = Case.of(seed, picks);
        var before = drawn.findings().without(drawn.graph().finding(added));
        var after = before.with(drawn.graph(), drawn.graph().finding(added), Answer.PRESENT);
        var ranker = new Ranker(drawn.graph());
        var scoresAfter = scores(ranker.rank(after));
        scores(ranker.rank(before))
                .forEach((cause, score) -> assertTrue(after(scoresAfter, cause) >= score, cause));
    }

    @Property
    void denyingAFindingNeverRaisesACause(
            @ForAll long seed,
            @ForAll @IntRange(max = 10) int picks,
            @ForAll @IntRange(max = SIGNS - 1) int denied) {
        var drawn = Case.of(seed, picks);
        var before = drawn.findings().without(drawn.graph().finding(denied));
        var after = before.with(drawn.graph(), drawn.graph().finding(denied), Answer.ABSENT);
        var ranker = new Ranker(drawn.graph());
        var scoresAfter = scores(ranker.rank(after));
        scores(ranker.rank(before))
                .forEach((cause, score) -> assertTrue(after(scoresAfter, cause) <= score, cause));
    }

    @Property
    void theReasonsAreExactlyTheLinksUsed(
            @ForAll long seed, @ForAll @IntRange(max = 10) int picks) {
        var drawn = Case.of(seed, picks);
        var findings = drawn.findings();
        var links = drawn.graph().causeFindings();
        for (var ranked : new Ranker(drawn.graph()).rank(findings).all().toList()) {
            int cause = ranked.cause().index();
            var used = ranked.reasons().stream().map(Reason::finding).sorted().toList();
            var linked =
                    drawn.graph().findings().stream()
                            .map(finding -> finding.index())
                            .filter(f -> findings.isPresent(f) || findings.isAbsent(f))
                            .filter(f -> links.between(cause, f) >= 0 || counts(drawn, cause, f))
                            .toList();
            assertEquals(linked, used);
        }
    }

    /// Whether a modifier with this answer counts for a cause: if denied, only a required one does.
    private static boolean counts(Case drawn, int cause, int modifier) {
        var links = drawn.graph().causeModifiers();
        int link = links.between(cause, modifier);
        return link >= 0
                && (drawn.findings().isPresent(modifier)
                        || links.suggests(link) == Weights.REQUIRED);
    }

    @Property
    void namesDecideNothingButTies(@ForAll long seed, @ForAll @IntRange(max = 10) int picks) {
        var drawn = Case.of(seed, picks);
        var renamed = randomGraph(new Random(seed), "c_z");
        var ranked = new Ranker(drawn.graph()).rank(drawn.findings());
        var findings = drawn.findings();
        var again = new Ranker(renamed).rank(findings);
        assertEquals(
                ranked.all().map(RankedCause::score).toList(),
                again.all().map(RankedCause::score).toList());
    }

    @Property
    void anUnsureAnswerCountsForNothing(@ForAll long seed, @ForAll @IntRange(max = 10) int picks) {
        var drawn = Case.of(seed, picks);
        var findings = drawn.findings();
        var sure = findings;
        for (int unsure : findings.all(Answer.UNSURE).toArray()) {
            sure = sure.without(drawn.graph().finding(unsure));
        }
        var ranker = new Ranker(drawn.graph());
        assertEquals(ranker.rank(sure), ranker.rank(findings));
    }

    @Property
    void whatWasAskedBeforeNeverShows(
            @ForAll long seed,
            @ForAll @IntRange(max = 10) int picks,
            @ForAll @Size(max = 12) List<@IntRange(max = FINDINGS - 1) Integer> changed) {
        var drawn = Case.of(seed, picks);
        var random = new Random(seed);
        var ranker = new Ranker(drawn.graph());
        var findings = drawn.findings();
        for (int index : changed) {
            ranker.rank(findings);
            var finding = drawn.graph().finding(index);
            findings =
                    findings.isKnown(index)
                            ? findings.without(finding)
                            : findings.with(drawn.graph(), finding, any(random, Answer.values()));
            assertEquals(new Ranker(drawn.graph()).rank(findings), ranker.rank(findings));
        }
    }

    @Property
    void causesStandByScoreAndThenById(@ForAll long seed, @ForAll @IntRange(max = 10) int picks) {
        var drawn = Case.of(seed, picks);
        var ranked = new Ranker(drawn.graph()).rank(drawn.findings());
        var inOrder = new ArrayList<>(ranked.causes());
        inOrder.sort(
                Comparator.comparingDouble(RankedCause::score)
                        .reversed()
                        .thenComparing(cause -> cause.cause().id()));
        assertEquals(inOrder, ranked.causes());
    }

    @Property
    void theScoreIsCommonnessAndTheReasons(
            @ForAll long seed, @ForAll @IntRange(max = 10) int picks) {
        var drawn = Case.of(seed, picks);
        var weights = new Weights(drawn.graph());
        for (var ranked : new Ranker(drawn.graph()).rank(drawn.findings()).all().toList()) {
            double sum = ranked.reasons().stream().mapToDouble(Reason::weight).sum();
            assertEquals(weights.prior(ranked.cause()) + sum, ranked.score(), 1e-5);
        }
    }
}
