package acheatlas.graph;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// When a rule applies: a finding, or conditions joined. Unknown findings make nothing true.
public sealed interface Condition {

    /// Holds for nobody.
    static Condition never() {
        return new AtLeast(1, List.of());
    }

    /// The finding with this index is present.
    record Present(int finding) implements Condition {}

    /// The finding with this index has been denied: "unknown" is not enough.
    record Denied(int finding) implements Condition {}

    /// At least `least` of the parts hold: all of them, any of them, or a number between.
    record AtLeast(int least, List<Condition> parts) implements Condition {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    /// Whether this holds where `present` and `absent` tell what is known.
    default boolean holds(IntPredicate present, IntPredicate absent) {
        return switch (this) {
            case Present(int finding) -> present.test(finding);
            case Denied(int finding) -> absent.test(finding);
            case AtLeast(int least, List<Condition> parts) ->
                    parts.stream().filter(part -> part.holds(present, absent)).count() >= least;
        };
    }

    /// Every finding named here, in order of reading.
    default IntStream findings() {
        return switch (this) {
            case Present(int finding) -> IntStream.of(finding);
            case Denied(int finding) -> IntStream.of(finding);
            case AtLeast(int _, List<Condition> parts) ->
                    parts.stream().flatMapToInt(Condition::findings);
        };
    }
}
