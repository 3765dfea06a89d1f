package acheatlas.ui.explore;

import acheatlas.search.Suggestion;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KeyHint;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/// One suggestion: its name with the typed letters bold, and the words it was found by.
final class SuggestionRow {
    private final ExploreWords words;
    private final ExploreViewModel model;
    private final HBox root;
    private final Glyph sign = Glyph.of(Icon.ADD);
    private final TextFlow name = new TextFlow();
    private final Label from = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Label enter;
    private @Nullable Suggestion shown;

    SuggestionRow(int place, ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        enter = KeyHint.of(words.say("explore.search.key.add"));
        name.setMouseTransparent(true);
        root = Gap.MEDIUM.row(sign, Gap.grow(Gap.HAIR.column(name, from)), enter);
        root.setId("explore-suggestion-" + place);
        root.getStyleClass().add("suggestion");
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        root.setOnMouseClicked(_ -> pick());
    }

    private void pick() {
        if (shown != null) {
            model.pick(shown);
        }
    }

    void show(Suggestion suggestion) {
        shown = suggestion;
        var finding = words.graph().finding(suggestion.finding());
        var picked = model.search().isPicked(suggestion);
        sign.show(picked ? Icon.CHECK : suggestion.isPresent() ? Icon.ADD : Icon.MINUS);
        name.getChildren().clear();
        for (var part : Emphasis.of(words.name(finding), model.search().found().typed())) {
            var text = new Text(part.text());
            text.getStyleClass().setAll(part.strong() ? Style.SEMIBOLD : "plain-words");
            name.getChildren().add(text);
        }
        from.setText(from(suggestion));
        Shown.set(from, !from.getText().isEmpty());
        root.setAccessibleText(
                words.say("explore.suggestion.row", words.name(finding), from(suggestion)));
    }

    private String from(Suggestion suggestion) {
        if (!suggestion.isPresent()) {
            return words.say("explore.suggestion.not", suggestion.from());
        }
        return suggestion.from().isBlank()
                ? ""
                : words.say("explore.suggestion.from", suggestion.from());
    }

    void mark(boolean active) {
        root.getStyleClass().remove("suggestion-active");
        if (active) {
            root.getStyleClass().add("suggestion-active");
        }
        enter.setVisible(active);
    }

    HBox root() {
        return root;
    }
}
