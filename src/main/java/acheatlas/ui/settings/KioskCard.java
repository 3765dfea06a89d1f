package acheatlas.ui.settings;

import acheatlas.settings.Settings;
import acheatlas.settings.Settings.Kiosk;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Switch;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;

/// The window on a public screen: on or off, how long it waits, and the PIN to leave it.
final class KioskCard {
    private static final int STEP = 10;

    private final SettingsViewModel model;
    private final SettingsWords words;
    private final CheckBox on;
    private final ComboBox<Integer> idle;
    private final PasswordField pin = new PasswordField();
    private final Label pinState = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Label wrong;
    private final Label noExit;
    private final Button remove;
    private final VBox root;

    KioskCard(SettingsViewModel model, SettingsWords words) {
        this.model = model;
        this.words = words;
        on = Switch.of("settings-kiosk", words.say("settings.kiosk"));
        on.setOnAction(_ -> model.change(now -> now.with(now.kiosk().with(on.isSelected()))));
        wrong = SettingsRow.wrong(words.say("settings.pin.wrong"));
        idle = idle();
        noExit =
                Words.paragraph(words.say("settings.kiosk.no-exit"), Style.SMALL, Style.IN_CAUTION);
        noExit.setId("settings-kiosk-no-exit");
        noExit.managedProperty().bind(noExit.visibleProperty());
        pin.setId("settings-pin");
        pin.setAccessibleText(words.say("settings.pin"));
        pin.setPrefColumnCount(8);
        pin.setOnAction(_ -> takePin());
        var set =
                ActionButton.small(
                        ActionButton.plain("settings-pin-set", words.say("settings.pin.set")));
        set.setOnAction(_ -> takePin());
        remove =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-pin-remove", words.say("settings.pin.remove")));
        remove.setOnAction(_ -> model.removePin());
        remove.managedProperty().bind(remove.visibleProperty());
        root = card(set);
    }

    private VBox card(Button set) {
        return SettingsCard.of(
                "kiosk",
                words.say("settings.kiosk.title"),
                noExit,
                SettingsRow.of(words.say("settings.kiosk"), words.say("settings.kiosk.help"), on),
                SettingsRow.of(
                        words.say("settings.kiosk.now"),
                        words.say("settings.kiosk.now.help"),
                        now()),
                SettingsRow.of(words.say("settings.idle"), words.say("settings.idle.help"), idle),
                SettingsRow.wide(
                        words.say("settings.pin"),
                        words.say("settings.pin.help"),
                        Gap.TIGHT.column(SettingsRow.field(pin, set, remove), pinState, wrong)));
    }

    private Button now() {
        var now =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-kiosk-now", words.say("settings.kiosk.now.start")));
        now.setOnAction(_ -> model.startKiosk());
        return now;
    }

    private ComboBox<Integer> idle() {
        var list =
                ChoiceList.<Integer>of(
                        "settings-idle",
                        words.say("settings.idle"),
                        seconds -> words.say("settings.idle.choice", seconds),
                        seconds ->
                                model.change(
                                        now -> now.with(now.kiosk().withIdleSeconds(seconds))));
        for (int seconds = Kiosk.FEWEST_SECONDS; seconds <= Kiosk.MOST_SECONDS; seconds += STEP) {
            list.getItems().add(seconds);
        }
        return list;
    }

    private void takePin() {
        boolean taken = model.setPin(pin.getText());
        wrong.setVisible(!taken);
        if (taken) {
            pin.clear();
        }
    }

    void show(Settings settings) {
        var kiosk = settings.kiosk();
        on.setSelected(kiosk.on());
        if (!idle.getItems().contains(kiosk.idleSeconds())) {
            idle.getItems().add(kiosk.idleSeconds());
        }
        idle.setValue(kiosk.idleSeconds());
        boolean has = !kiosk.pin().isEmpty();
        pinState.setText(has ? words.say("settings.pin.is-set") : words.say("settings.pin.none"));
        noExit.setVisible(!has);
        remove.setVisible(has);
    }

    VBox root() {
        return root;
    }
}
