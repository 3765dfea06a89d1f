package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.ui.settings.CheckState.Checked;
import acheatlas.ui.settings.CheckState.Failed;
import acheatlas.ui.settings.CheckState.Known;
import acheatlas.ui.settings.CheckState.Running;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/// The check of all content: begun, stopped, done. JavaFX thread only.
final class ContentCheckViewModel {
    private final ContentDesk desk;
    private final ReadOnlyObjectWrapper<CheckState> state;
    private CheckState before;
    private Runnable stop = () -> {};

    /// @param known the problems met when the content was read for the window
    ContentCheckViewModel(ContentDesk desk, List<Problem> known) {
        this.desk = desk;
        before = new Known(known);
        state = new ReadOnlyObjectWrapper<>(before);
    }

    ReadOnlyObjectProperty<CheckState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ContentDesk desk() {
        return desk;
    }

    boolean isRunning() {
        return state.get() instanceof Running;
    }

    /// Begins; does nothing while it runs.
    void start() {
        if (!isRunning()) {
            before = state.get();
            state.set(new Running(0));
            stop =
                    desk.check(
                            share -> state.set(new Running(share)),
                            problems -> state.set(new Checked(problems)),
                            why -> state.set(new Failed(why)));
        }
    }

    /// Stops, and shows again what was shown before.
    void cancel() {
        if (isRunning()) {
            stop.run();
            state.set(before);
        }
    }

    /// The problems that are shown; none while it runs.
    List<Problem> problems() {
        return switch (state.get()) {
            case Known(var problems) -> problems;
            case Checked(var problems) -> problems;
            case Running _, Failed _ -> List.of();
        };
    }
}
