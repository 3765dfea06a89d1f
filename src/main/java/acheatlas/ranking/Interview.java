package acheatlas.ranking;

import acheatlas.graph.CareLevel;
import acheatlas.graph.FindingKind;
import acheatlas.graph.Graph;
import acheatlas.graph.RedFlag;
import acheatlas.triage.CareAdvice;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Chooses what to ask next: safety first, then the answer expected to change the order most.
///
/// Expected change is information gain over the causes in play, each weighted by the exponential of
/// its score. A pure function, any thread.
public final class Interview {
    /// More in a row tires people (at most five follow-up questions).
    public static final int MOST_IN_A_ROW = 5;

    private static final int CAUSES_IN_PLAY = 12;
    private static final double LEAST_GAIN = 0.01;

    private final Graph graph;
    private final Weights weights;

    public Interview(Graph graph) {
        this.graph = graph;
        weights = new Weights(graph);
    }

    /// The next question, or none: when nothing was picked, nothing would change the order, the
    /// result is an emergency, or five were asked in a row.
    ///
    /// @param skipped findings asked about and skipped, by index
    /// @param askedInRow questions asked since the person last picked something unasked
    public Optional<NextQuestion> next(
            Findings findings,
            CareAdvice advice,
            RankedCauses ranked,
            List<Integer> skipped,
            int askedInRow) {
        if (findings.isEmpty()
                || askedInRow >= MOST_IN_A_ROW
                || advice.level() == CareLevel.EMERGENCY) {
            return Optional.empty();
        }
        var closed = new BitSet();
        skipped.forEach(closed::set);
        var inPlay = ranked.causes().stream().limit(CAUSES_IN_PLAY).toList();
        return safety(findings, advice, ranked, closed).or(() -> order(findings, inPlay, closed));
    }

    /// The question expected to tell a few causes apart best, or none: when no answer would, or in
    /// an emergency. Safety comes first here too; five in a row are no limit where somebody asked
    /// for it.
    ///
    /// @param skipped findings asked about and skipped, by index
    public Optional<NextQuestion> between(
            List<RankedCause> rivals, Assessment assessment, List<Integer> skipped) {
        var advice = assessment.advice();
        if (advice.level() == CareLevel.EMERGENCY) {
            return Optional.empty();
        }
        var closed = new BitSet();
        skipped.forEach(closed::set);
        var findings = assessment.findings();
        return safety(findings, advice, assessment.ranked(), closed)
                .or(() -> order(findings, rivals, closed));
    }

    private Optional<NextQuestion> safety(
            Findings findings, CareAdvice advice, RankedCauses ranked, BitSet closed) {
        return IntStream.concat(
                        advice.asks().stream().mapToInt(Integer::intValue),
                        fitting(ranked).mapToInt(RedFlag::finding))
                .filter(finding -> !findings.isKnown(finding) && !closed.get(finding))
                .mapToObj(
                        finding ->
                                new NextQuestion(
                                        finding,
                                        NextQuestion.Why.SAFETY,
                                        graph.redFlag(finding)
                                                .map(RedFlag::pointsTo)
                                                .orElse(List.of()),
                                        List.of()))
                .findFirst();
    }

    /// Flags of the urgent causes the picks already point to, most urgent flag first. Flags of
    /// causes nobody has reason to think of stay in the check-first list; asking all of them here
    /// would bury the ones that matter.
    private Stream<RedFlag> fitting(RankedCauses ranked) {
        var inPlay = new BitSet();
        ranked.causes().stream()
                .filter(cause -> cause.band() != Band.LITTLE)
                .forEach(cause -> inPlay.set(cause.cause().index()));
        return graph.redFlags().stream()
                .filter(flag -> flag.level().isAtLeast(CareLevel.URGENT))
                .filter(flag -> flag.pointsTo().stream().anyMatch(inPlay::get))
                .sorted(Comparator.comparing(RedFlag::level).reversed());
    }

    private Optional<NextQuestion> order(
            Findings findings, List<RankedCause> inPlay, BitSet closed) {
        var belief = Belief.of(inPlay);
        return candidates(inPlay, findings, closed)
                .map(finding -> new Candidate(finding, belief.gain(weights, finding)))
                .filter(candidate -> candidate.gain() > LEAST_GAIN)
                .max(
                        Comparator.comparingDouble(Candidate::gain)
                                .thenComparing(
                                        Comparator.comparingInt(Candidate::finding).reversed()))
                .map(candidate -> question(candidate.finding(), inPlay));
    }

    private record Candidate(int finding, double gain) {}

    private Stream<Integer> candidates(List<RankedCause> inPlay, Findings findings, BitSet closed) {
        var links = graph.causeFindings();
        return inPlay.stream()
                .map(ranked -> ranked.cause().index())
                .flatMapToInt(cause -> IntStream.range(links.start(cause), links.end(cause)))
                .map(links::to)
                .distinct()
                .filter(finding -> graph.finding(finding).kind() == FindingKind.SYMPTOM)
                .filter(finding -> !findings.isKnown(finding) && !closed.get(finding))
                .boxed();
    }

    private NextQuestion question(int finding, List<RankedCause> inPlay) {
        var yes = new ArrayList<Integer>();
        var no = new ArrayList<Integer>();
        for (var ranked : inPlay) {
            int cause = ranked.cause().index();
            boolean raised = weights.chance(cause, finding) > weights.background(finding);
            (raised ? yes : no).add(cause);
        }
        return new NextQuestion(finding, NextQuestion.Why.ORDER, yes, no);
    }
}
