package acheatlas.ui.settings;

import acheatlas.settings.Settings;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// Whose name, phone number and logo stand on a handout.
final class ClinicCard {
    private final SettingsWords words;
    private final LineField name;
    private final LineField phone;
    private final Label logo = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Button noLogo;
    private final VBox root;

    ClinicCard(SettingsViewModel model, SettingsWords words, Computer computer) {
        this.words = words;
        name =
                new LineField(
                        "settings-clinic-name",
                        words.say("settings.clinic.name"),
                        model,
                        settings -> settings.clinic().name(),
                        (now, it) -> now.with(now.clinic().withName(it)));
        phone =
                new LineField(
                        "settings-clinic-phone",
                        words.say("settings.clinic.phone"),
                        model,
                        settings -> settings.clinic().phone(),
                        (now, it) -> now.with(now.clinic().withPhone(it)));
        var choose =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-clinic-logo", words.say("settings.clinic.logo.choose")));
        choose.setOnAction(
                _ ->
                        computer.choosePicture(words.say("settings.clinic.logo.choose"))
                                .ifPresent(it -> logo(model, it.toAbsolutePath().toString())));
        noLogo =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-clinic-no-logo",
                                words.say("settings.clinic.logo.remove")));
        noLogo.setOnAction(_ -> logo(model, ""));
        noLogo.managedProperty().bind(noLogo.visibleProperty());
        root =
                SettingsCard.of(
                        "clinic",
                        words.say("settings.clinic.title"),
                        SettingsRow.wide(
                                words.say("settings.clinic.name"),
                                words.say("settings.clinic.help"),
                                name.root()),
                        SettingsRow.wide(words.say("settings.clinic.phone"), "", phone.root()),
                        SettingsRow.wide(
                                words.say("settings.clinic.logo"),
                                "",
                                Gap.TIGHT.column(logo, SettingsRow.buttons(choose, noLogo))));
    }

    private static void logo(SettingsViewModel model, String path) {
        model.change(now -> now.with(now.clinic().withLogo(path)));
    }

    void show(Settings settings) {
        name.show(settings);
        phone.show(settings);
        var path = settings.clinic().logo();
        logo.setText(
                path.isEmpty()
                        ? words.say("settings.clinic.logo.none")
                        : String.valueOf(Path.of(path).getFileName()));
        noLogo.setVisible(!path.isEmpty());
    }

    VBox root() {
        return root;
    }
}
