package acheatlas.ui.explore;

import acheatlas.ranking.Comparer;
import acheatlas.ranking.RankedCauses;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayList;
import java.util.List;

/// Which causes somebody wants side by side: two or three. JavaFX thread only.
final class CompareChoice {
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.CLOSED);

    /// What is chosen so far.
    ///
    /// @param isOpen whether rows can be chosen now
    /// @param causes ids, in the order they were chosen
    record State(boolean isOpen, List<String> causes) {
        static final State CLOSED = new State(false, List.of());

        State {
            causes = List.copyOf(causes);
        }

        boolean isEnough() {
            return causes.size() >= Comparer.FEWEST;
        }

        /// Whether a row can be chosen, or left out again.
        boolean canToggle(String cause) {
            return causes.size() < Comparer.MOST || causes.contains(cause);
        }
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    State state() {
        return state.get();
    }

    /// Lets rows be chosen.
    void open() {
        if (!state().isOpen()) {
            state.set(new State(true, List.of()));
        }
    }

    void close() {
        state.set(State.CLOSED);
    }

    /// Chooses a cause, or leaves it out again; a fourth one is not taken.
    void toggle(String cause) {
        if (state().canToggle(cause)) {
            var causes = new ArrayList<>(state().causes());
            if (!causes.remove(cause)) {
                causes.add(cause);
            }
            state.set(new State(true, causes));
        }
    }

    /// Drops what is no longer listed; with nothing listed there is nothing to choose.
    void follow(RankedCauses ranked) {
        if (ranked.isEmpty()) {
            close();
        } else if (state().isOpen()) {
            state.set(
                    new State(
                            true,
                            state().causes().stream()
                                    .filter(id -> ranked.find(id).isPresent())
                                    .toList()));
        }
    }
}
