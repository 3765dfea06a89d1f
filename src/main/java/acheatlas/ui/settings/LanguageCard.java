package acheatlas.ui.settings;

import acheatlas.settings.Settings;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.ChoiceRow;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Language, country and the number to call for help.
final class LanguageCard {
    private final SettingsViewModel model;
    private final SettingsWords words;
    private final ChoiceRow<String> languages = ChoiceRow.segments();
    private final ComboBox<String> countries;
    private final TextField number = new TextField();
    private final Label wrong;
    private final VBox root;

    LanguageCard(SettingsViewModel model, SettingsWords words) {
        this.model = model;
        this.words = words;
        wrong = SettingsRow.wrong(words.say("settings.number.wrong"));
        words.messages()
                .languages()
                .forEach(
                        language ->
                                languages.add(
                                        language.tag(),
                                        "settings-language-" + language.tag(),
                                        language.ownName()));
        languages.onChoose(tag -> model.change(now -> now.withLanguage(tag)));
        countries = countries();
        number();
        var take =
                ActionButton.small(
                        ActionButton.plain("settings-number-use", words.say("settings.use")));
        take.setOnAction(_ -> takeNumber());
        root =
                SettingsCard.of(
                        "language",
                        words.say("settings.language.title"),
                        SettingsRow.of(
                                words.say("settings.language"),
                                words.say("settings.language.help"),
                                languages.root()),
                        SettingsRow.wide(
                                words.say("settings.country"),
                                words.say("settings.country.help"),
                                countries),
                        SettingsRow.wide(
                                words.say("settings.number"),
                                words.say("settings.number.help"),
                                SettingsRow.field(number, take)),
                        wrong);
    }

    /// The system's country stands first, and says which it is.
    private ComboBox<String> countries() {
        var list =
                ChoiceList.<String>of(
                        "settings-country",
                        words.say("settings.country"),
                        this::name,
                        code -> model.change(now -> now.with(now.emergency().withCountry(code))));
        list.setMaxWidth(Double.MAX_VALUE);
        list.getItems().add("");
        list.getItems().addAll(words.countries());
        return list;
    }

    private String name(String code) {
        return code.isEmpty()
                ? words.say(
                        "settings.country.system", words.countryAndNumber(model.systemCountry()))
                : words.countryAndNumber(code);
    }

    private void number() {
        number.setId("settings-number");
        number.setAccessibleText(words.say("settings.number"));
        number.setPromptText(words.say("settings.number.prompt"));
        number.setPrefColumnCount(8);
        number.setOnAction(_ -> takeNumber());
    }

    private void takeNumber() {
        wrong.setVisible(!model.callNumber(number.getText()));
    }

    void show(Settings settings) {
        languages.choose(words.messages().language().tag());
        countries.setValue(settings.emergency().country());
        if (!number.isFocused()) {
            number.setText(settings.emergency().number());
        }
    }

    VBox root() {
        return root;
    }
}
