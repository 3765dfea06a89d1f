package acheatlas.ui.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;

/// States one can go back to and forward again. A new state ends what could be redone.
final class History<T> {
    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private T current;

    History(T first) {
        current = first;
    }

    T current() {
        return current;
    }

    void push(T next) {
        past.push(current);
        current = next;
        future.clear();
    }

    /// Goes on from `next` without a way back to the state it replaces.
    void replace(T next) {
        current = next;
    }

    /// How many states lie before the current one.
    int steps() {
        return past.size();
    }

    /// All of them, the first one first, the current one last.
    Stream<T> states() {
        return Stream.concat(past.reversed().stream(), Stream.of(current));
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        if (canUndo()) {
            future.push(current);
            current = past.pop();
        }
    }

    void redo() {
        if (canRedo()) {
            past.push(current);
            current = future.pop();
        }
    }

    /// Forgets everything but `first`: nothing of the person before stays to be brought back.
    void clear(T first) {
        past.clear();
        future.clear();
        current = first;
    }
}
