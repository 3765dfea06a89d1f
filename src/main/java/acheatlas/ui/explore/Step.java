package acheatlas.ui.explore;

import acheatlas.graph.Finding;

import java.util.List;
import java.util.Optional;

/// What the last step did.
///
/// @param number counts up with each step; opening a cause is none
/// @param answered the question it answered; empty for any other step
/// @param takenOff the picks it took off
/// @param change what it did to the picks and to the order of causes
public record Step(int number, Optional<Said> answered, List<Finding> takenOff, Change change) {
    static final Step NONE = new Step(0, Optional.empty(), List.of(), Change.NONE);

    public Step {
        takenOff = List.copyOf(takenOff);
    }

    public Movement movement() {
        return change.movement();
    }
}
