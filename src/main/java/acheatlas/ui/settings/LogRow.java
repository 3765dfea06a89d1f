package acheatlas.ui.settings;

import acheatlas.settings.Settings;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;

import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import java.util.function.BooleanSupplier;

/// The buttons that show and delete the log at home: there while the log is on, or a file is left
/// of it, and never on a shared computer.
final class LogRow {
    private final Button see;
    private final Button delete;
    private final Button yes;
    private final Button no;
    private final FlowPane root;
    private boolean isAsking;
    private Settings settings = Settings.DEFAULT;
    private BooleanSupplier isThere = () -> false;
    private Runnable deleted = () -> {};

    LogRow(SettingsWords words) {
        see =
                ActionButton.small(
                        ActionButton.plain("settings-log-see", words.say("settings.log.see")));
        delete =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-log-delete", words.say("settings.log.delete")));
        yes =
                ActionButton.small(
                        ActionButton.urgent(
                                "settings-log-delete-yes", words.say("settings.log.delete.yes")));
        no =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-log-delete-no", words.say("settings.log.delete.no")));
        delete.setOnAction(_ -> ask(true));
        no.setOnAction(_ -> ask(false));
        yes.setOnAction(
                _ -> {
                    deleted.run();
                    ask(false);
                });
        root = Gap.SMALL.flow(see, delete, no, yes);
        root.getStyleClass().add("settings-row");
        root.managedProperty().bind(root.visibleProperty());
        root.getChildren().forEach(one -> one.managedProperty().bind(one.visibleProperty()));
    }

    /// Asks once, in the place of the button, because nothing of it can be brought back.
    private void ask(boolean now) {
        isAsking = now;
        shown();
        (now ? no : see).requestFocus();
    }

    void onLog(Runnable toSee, BooleanSupplier there, Runnable toDelete) {
        see.setOnAction(_ -> toSee.run());
        isThere = there;
        deleted = toDelete;
        shown();
    }

    void show(Settings now) {
        settings = now;
        shown();
    }

    void shown() {
        boolean there = isThere.getAsBoolean();
        see.setVisible((settings.keepsLog() || there) && !isAsking);
        delete.setVisible(there && !isAsking);
        yes.setVisible(isAsking);
        no.setVisible(isAsking);
        root.setVisible((settings.keepsLog() || there) && !settings.kiosk().on());
    }

    FlowPane root() {
        return root;
    }
}
