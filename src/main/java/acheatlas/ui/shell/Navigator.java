package acheatlas.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where the window is, and where it was before. Screens meet here; they do not know each other.
///
/// JavaFX thread only.
public final class Navigator {
    private final Deque<Place> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place;

    public Navigator(Place first) {
        place = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public void go(Place next) {
        if (!next.equals(place())) {
            past.push(place());
            place.set(next);
        }
    }

    /// Goes to where one was before; stays where there is no such place.
    public void back() {
        if (!past.isEmpty()) {
            place.set(past.pop());
        }
    }

    /// Forgets the way here: the next person starts clean.
    public void forget() {
        past.clear();
    }
}
