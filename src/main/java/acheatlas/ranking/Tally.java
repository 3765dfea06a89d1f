package acheatlas.ranking;

import acheatlas.graph.Cause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The running sum of one cause, with the reasons it is made of.
final class Tally {
    private static final int TELLING = 2;
    private static final int MATCHES_WITHOUT_MODIFIER = 2;

    private final int cause;
    private final List<Reason> reasons = new ArrayList<>();
    private int matches;
    private boolean hasTellingMatch;
    private boolean isGateOpen;
    private boolean hasModifier;
    private boolean isRuledOut;

    Tally(int cause) {
        this.cause = cause;
    }

    int cause() {
        return cause;
    }

    void add(Reason reason) {
        reasons.add(reason);
    }

    void countMatch(int suggests, boolean opensGate) {
        matches++;
        hasTellingMatch |= suggests >= TELLING;
        isGateOpen |= opensGate;
    }

    void countModifier(int effect) {
        hasModifier |= effect > 0;
        isRuledOut |= effect == -Weights.REQUIRED;
    }

    double sum() {
        // added in the order of size, so that the order of picking cannot change the last bit
        return reasons.stream().mapToDouble(Reason::weight).sorted().sum();
    }

    /// Whether the cause may be listed at all (dossier section 1, notes 2 and 3).
    ///
    /// A cause needs a finding it lists that says where it hurts, or a red flag. A habit needs its
    /// own modifier and one finding, or two findings of which one is telling.
    boolean isOpen(Cause node) {
        if (isRuledOut) {
            return false;
        }
        if (!node.isContributor()) {
            return isGateOpen;
        }
        return hasModifier ? matches > 0 : matches >= MATCHES_WITHOUT_MODIFIER && hasTellingMatch;
    }

    List<Reason> reasons() {
        return reasons.stream()
                .sorted(
                        Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                                .thenComparingInt(Reason::finding))
                .toList();
    }
}
