package acheatlas.ui.explore;

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
    private @Nullable Offer shown;

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

    void show(Offer offer) {
        shown = offer;
        var finding = words.name(offer.finding());
        sign.show(model.search().isPicked(offer) ? Icon.CHECK : sign(offer));
        name.getChildren().clear();
        for (var part : Emphasis.of(finding, model.search().found().typed())) {
            var text = new Text(part.text());
            text.getStyleClass().setAll(part.strong() ? Style.SEMIBOLD : "plain-words");
            name.getChildren().add(text);
        }
        from.setText(from(offer));
        root.setAccessibleText(words.say("explore.suggestion.row", finding, from.getText()));
    }

    private static Icon sign(Offer offer) {
        return switch (offer.answer()) {
            case PRESENT -> Icon.ADD;
            case ABSENT -> Icon.MINUS;
            case UNSURE -> Icon.NOT_SURE;
        };
    }

    private String from(Offer offer) {
        return switch (offer.answer()) {
            case PRESENT -> words.say("explore.suggestion.from", offer.from());
            case ABSENT -> words.say("explore.suggestion.not", offer.from());
            case UNSURE -> words.say("explore.suggestion.unsure", offer.from());
        };
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
