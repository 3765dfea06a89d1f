package acheatlas.routine;

import acheatlas.graph.Evidence;
import acheatlas.graph.Move;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.util.List;
import java.util.stream.IntStream;

/// Moves with a dose and nothing else.
final class SampleMoves {
    static final Move.Dose STRETCH = new Move.Dose(30, 3, 1, 0, 3, 7, true);
    static final Move.Dose SETS = new Move.Dose(5, 10, 3, 0, 3, 3, false);
    static final Move.Dose WALK = new Move.Dose(0, 1, 1, 10, 5, 7, false);

    private SampleMoves() {}

    static Move of(int index, Move.Dose dose) {
        return new Move(
                index,
                "m" + index,
                Move.Kind.STRETCH,
                dose,
                List.of(),
                List.of(),
                -1,
                List.of(),
                "",
                Evidence.WEAK,
                List.of());
    }

    static Routine routine(Move.Dose... doses) {
        return Routine.of(
                IntStream.range(0, doses.length).mapToObj(at -> of(at, doses[at])).toList());
    }

    /// Routines of one to six moves of any dose.
    static Arbitrary<Routine> routines() {
        var doses =
                Combinators.combine(
                                Arbitraries.integers().between(0, 60),
                                Arbitraries.integers().between(1, 15),
                                Arbitraries.integers().between(1, 3),
                                Arbitraries.integers().between(0, 2),
                                Arbitraries.of(true, false))
                        .as(
                                (hold, times, sets, minutes, sides) ->
                                        new Move.Dose(hold, times, sets, minutes, 1, 7, sides));
        return doses.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> routine(all.toArray(Move.Dose[]::new)));
    }
}
