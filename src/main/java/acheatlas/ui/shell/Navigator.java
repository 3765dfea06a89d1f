package acheatlas.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.UnaryOperator;

/// Where the window is, and where it was before. Screens meet here; they do not know each other.
///
/// JavaFX thread only.
public final class Navigator {
    private final Deque<Place> past = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Place> place;
    private UnaryOperator<Place> guide = next -> next;

    public Navigator(Place first) {
        place = new ReadOnlyObjectWrapper<>(first);
    }

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    /// Goes to a place, or to where the guide leads instead.
    public void go(Place next) {
        var led = guide.apply(next);
        if (!led.equals(place())) {
            past.push(place());
            place.set(led);
        }
    }

    /// Sets who says where one may go: the same place, or the one to go to first.
    public void follow(UnaryOperator<Place> newGuide) {
        guide = newGuide;
    }

    /// Goes to where one was before; stays where there is no such place.
    public void back() {
        if (!past.isEmpty()) {
            place.set(guide.apply(past.pop()));
        }
    }

    /// Forgets the way here: the next person starts clean.
    public void forget() {
        past.clear();
    }
}
