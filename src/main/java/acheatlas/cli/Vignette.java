package acheatlas.cli;

import acheatlas.graph.CareLevel;

import java.util.List;
import java.util.stream.Stream;

/// A case in patients' words with what should come out.
///
/// @param cause id of the expected cause; empty where the case is about triage alone
/// @param otherCauses ids that are right as well
/// @param triage the expected level; empty where the case is about the cause alone
/// @param otherTriage levels that are right as well
record Vignette(
        String id,
        List<String> present,
        List<String> absent,
        String cause,
        List<String> otherCauses,
        List<CareLevel> triage,
        List<CareLevel> otherTriage) {

    Vignette {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        otherCauses = List.copyOf(otherCauses);
        triage = List.copyOf(triage);
        otherTriage = List.copyOf(otherTriage);
    }

    boolean acceptsCause(String causeId) {
        return cause.equals(causeId) || otherCauses.contains(causeId);
    }

    boolean acceptsLevel(CareLevel level) {
        return triage.isEmpty() || levels().anyMatch(level::equals);
    }

    boolean isEmergency() {
        return triage.contains(CareLevel.EMERGENCY);
    }

    boolean isSelfCare() {
        return triage.contains(CareLevel.SELF_CARE);
    }

    /// Whether `level` is more urgent than anything that would be right.
    boolean isTooHigh(CareLevel level) {
        return levels().noneMatch(right -> right.isAtLeast(level));
    }

    private Stream<CareLevel> levels() {
        return Stream.concat(triage.stream(), otherTriage.stream());
    }
}
