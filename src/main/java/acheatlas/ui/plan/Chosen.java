package acheatlas.ui.plan;

import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;

import java.util.ArrayList;
import java.util.List;

/// Causes to read about and moves to try, in the order they were chosen, each at most once.
public record Chosen(List<Cause> causes, List<Move> moves) {
    public static final Chosen NOTHING = new Chosen(List.of(), List.of());

    public Chosen {
        causes = causes.stream().distinct().toList();
        moves = moves.stream().distinct().toList();
    }

    public boolean isEmpty() {
        return causes.isEmpty() && moves.isEmpty();
    }

    public int size() {
        return causes.size() + moves.size();
    }

    Chosen toggled(Cause cause) {
        return new Chosen(toggled(causes, cause), moves);
    }

    Chosen toggled(Move move) {
        return new Chosen(causes, toggled(moves, move));
    }

    private static <T> List<T> toggled(List<T> all, T one) {
        var next = new ArrayList<>(all);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }

    /// What of it may still be shown: causes that are listed and moves that may be offered.
    public Chosen allowedBy(Assessment assessment) {
        return new Chosen(
                causes.stream()
                        .filter(it -> assessment.ranked().find(it.id()).isPresent())
                        .toList(),
                moves.stream().filter(assessment::allows).toList());
    }
}
