package acheatlas.ui.explore;

import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.InputField;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The field for one's own words, with the suggestions that hang below it.
///
/// Down and Up go through the suggestions, Enter adds the marked one, Ctrl+Enter all that the words
/// speak of, Esc closes the list and then empties the field.
final class SearchBox {
    private final ExploreViewModel model;
    private final InputField field;
    private final SuggestionList list;
    private final ExploreWords words;

    SearchBox(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        field = new InputField("explore-search", Icon.SEARCH, words.say("explore.search.prompt"));
        list = new SuggestionList(model, words);
        hint(false);
        text().textProperty().addListener((_, _, typed) -> type(typed));
        text().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        text().focusedProperty().addListener((_, _, focused) -> list.open(focused));
        model.search().foundProperty().addListener((_, _, found) -> follow(found));
    }

    private void type(String typed) {
        if (!typed.equals(model.search().found().typed())) {
            model.search().type(typed);
        }
        list.open(true);
        hint(!typed.isEmpty());
    }

    private void follow(Found found) {
        if (found.typed().isEmpty() && !text().getText().isBlank()) {
            text().clear();
        }
    }

    private void hint(boolean typing) {
        field.hint(
                typing ? words.say("explore.search.key.clear") : words.say("explore.search.key"));
    }

    private void press(KeyEvent event) {
        var search = model.search();
        switch (event.getCode()) {
            case DOWN -> search.move(1);
            case UP -> search.move(-1);
            case ENTER -> add(event.isShortcutDown());
            case ESCAPE -> escape();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void add(boolean all) {
        if (all) {
            model.pickMatched();
        } else {
            model.pickActive();
        }
    }

    private void escape() {
        if (list.isOpen()) {
            list.open(false);
        } else {
            text().clear();
        }
    }

    /// The larger field of the start screen, with the prompt that invites.
    void big(boolean big) {
        field.root().getStyleClass().remove("search-big");
        if (big) {
            field.root().getStyleClass().add("search-big");
        }
        text().setPromptText(
                        big
                                ? words.say("explore.search.prompt.big")
                                : words.say("explore.search.prompt"));
    }

    void say(String typed) {
        text().setText(typed);
        text().end();
        text().requestFocus();
    }

    TextField text() {
        return field.text();
    }

    Region root() {
        return field.root();
    }

    SuggestionList list() {
        return list;
    }
}
