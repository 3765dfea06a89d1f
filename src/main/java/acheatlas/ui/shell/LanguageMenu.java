package acheatlas.ui.shell;

import acheatlas.i18n.Language;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;

/// The button that names the language and opens the others, each in its own words: whoever cannot
/// read this one finds theirs.
final class LanguageMenu {
    private final Messages messages;
    private final ShellViewModel model;
    private final Button button;

    LanguageMenu(Messages messages, ShellViewModel model) {
        this.messages = messages;
        this.model = model;
        button =
                IconButton.of(
                        "shell-language",
                        Icon.LANGUAGE,
                        messages.say("shell.language", messages.language().ownName()));
        button.setOnAction(_ -> languages().show(button, Side.BOTTOM, 0, 0));
    }

    private ContextMenu languages() {
        var menu = new ContextMenu();
        messages.languages().forEach(language -> menu.getItems().add(choice(language)));
        return menu;
    }

    private RadioMenuItem choice(Language language) {
        var choice = new RadioMenuItem(language.ownName());
        choice.setId("shell-language-" + language.tag());
        choice.setSelected(language.equals(messages.language()));
        choice.setOnAction(_ -> model.speak(language.tag()));
        return choice;
    }

    /// Only the sign where there is little room.
    void nameLanguage(boolean isNamed) {
        button.setText(isNamed ? messages.language().ownName() : "");
    }

    Button root() {
        return button;
    }
}
