package acheatlas.ui.plan;

import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/// What somebody chose to take home: "On handout" and "Add to routine".
///
/// What the findings no longer allow leaves it at once: a red flag empties it. JavaFX thread only;
/// nothing is written anywhere.
public final class Plan {
    private final ReadOnlyObjectWrapper<Chosen> chosen =
            new ReadOnlyObjectWrapper<>(Chosen.NOTHING);

    public ReadOnlyObjectProperty<Chosen> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public Chosen chosen() {
        return chosen.get();
    }

    /// Puts a cause on it, or takes it off.
    public void toggle(Cause cause) {
        chosen.set(chosen().toggled(cause));
    }

    /// Puts a move on it, or takes it off.
    public void toggle(Move move) {
        chosen.set(chosen().toggled(move));
    }

    /// Takes this in the place of all that was chosen.
    public void choose(Chosen other) {
        chosen.set(other);
    }

    /// Takes these moves in the place of those that were chosen: "Start these 3 as a routine".
    public void choose(List<Move> moves) {
        chosen.set(new Chosen(chosen().causes(), moves));
    }

    /// Drops what may not be shown with these findings.
    public void follow(Assessment assessment) {
        chosen.set(chosen().allowedBy(assessment));
    }

    /// The next person starts clean.
    public void clear() {
        chosen.set(Chosen.NOTHING);
    }
}
