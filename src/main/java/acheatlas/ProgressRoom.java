package acheatlas;

import acheatlas.i18n.Messages;
import acheatlas.progress.ProgressLog;
import acheatlas.settings.SettingsPlaces;
import acheatlas.ui.progress.ProgressView;
import acheatlas.ui.progress.ProgressViewModel;
import acheatlas.ui.settings.SettingsView;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;

import javafx.scene.Parent;

import java.time.LocalDate;

/// Joins the log at home with the settings it is reached from. A shared computer keeps none: where
/// it is a kiosk the log is off.
final class ProgressRoom {
    private final ProgressView view;
    private final ProgressLog log;

    ProgressRoom(
            Surroundings around, Messages messages, Navigator navigator, SettingsView settings) {
        log =
                new ProgressLog(
                        SettingsPlaces.progress(around.settings().file()),
                        () -> {
                            var now = around.settings().settings();
                            return now.keepsLog() && !now.kiosk().on();
                        });
        var model = new ProgressViewModel(log, LocalDate::now);
        view = new ProgressView(model, messages);
        view.onBack(() -> navigator.go(new Place.Settings()));
        settings.onLog(() -> navigator.go(new Place.Progress()), model::isThere, model::delete);
    }

    /// What a routine adds to at its end.
    ProgressLog log() {
        return log;
    }

    void shown() {
        view.shown();
    }

    Parent root() {
        return view.root();
    }
}
