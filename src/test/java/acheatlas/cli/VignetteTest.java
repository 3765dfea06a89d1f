package acheatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Cause;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// The cases in patients' words that the shipped content must get right, from phrase to care level.
///
/// Cases `v…` were used while weights and words were chosen, cases `h…` were written apart from
/// them.
class VignetteTest {
    private static final double TOP_1 = 0.75;
    private static final double TOP_3 = 0.93;
    private static final double OVER_TRIAGE = 0.08;

    private record Shipped(Atlas atlas, Scorecard all) {
        static final Shipped CASES = run();

        private static Shipped run() {
            try {
                var atlas = Atlas.open("data", "en");
                var vignettes = CaseFile.read(Path.of("data/vignettes.json"));
                return new Shipped(atlas, Scorecard.of(atlas, vignettes));
            } catch (CannotRun e) {
                throw new IllegalStateException(e);
            }
        }

        Scorecard writtenApart() {
            return new Scorecard(
                    all.cases().stream()
                            .filter(scored -> scored.vignette().id().startsWith("h"))
                            .toList());
        }
    }

    private static List<String> ids(List<Scorecard.Scored> cases) {
        return cases.stream().map(scored -> scored.vignette().id()).toList();
    }

    private static void assertShare(double least, int part, Scorecard card, String what) {
        int cases = card.cases().size();
        assertTrue(part >= least * cases, what + ": " + part + " of " + cases);
    }

    @Test
    void aRightCauseStandsFirst() {
        var all = Shipped.CASES.all();
        var apart = Shipped.CASES.writtenApart();
        assertShare(TOP_1, all.top(1), all, "first");
        assertShare(TOP_1, apart.top(1), apart, "first, written apart");
    }

    @Test
    void aRightCauseStandsAmongTheFirstThree() {
        var all = Shipped.CASES.all();
        var apart = Shipped.CASES.writtenApart();
        assertShare(TOP_3, all.top(3), all, "in three");
        assertShare(TOP_3, apart.top(3), apart, "in three, written apart");
    }

    @Test
    void noEmergencyIsMissed() {
        var cases = Shipped.CASES.all().cases();
        var missed = cases.stream().filter(Scorecard.Scored::isMissedEmergency).toList();
        assertEquals(List.of(), ids(missed));
    }

    @Test
    void fewSelfCareCasesAreSentTooHigh() {
        var all = Shipped.CASES.all();
        var over = all.cases().stream().filter(Scorecard.Scored::isOverTriaged).toList();
        assertTrue(over.size() <= OVER_TRIAGE * all.selfCare(), () -> "too high: " + ids(over));
    }

    @Test
    void everyCauseHasACase() {
        var graph = Shipped.CASES.atlas().graph();
        var missing = new HashSet<>(graph.causes().stream().map(Cause::id).toList());
        missing.removeAll(
                Shipped.CASES.all().cases().stream()
                        .map(scored -> scored.vignette().cause())
                        .collect(Collectors.toSet()));
        assertEquals(new HashSet<String>(), missing);
    }
}
