package acheatlas.ui.explore;

import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Says what to pick next where the picks are too few to tell causes apart: no place yet, or one
/// pick alone.
final class HintCard {
    private final ExploreWords words;
    private final Label title = Words.paragraph("", Style.SEMIBOLD);
    private final Label text = Words.paragraph("", Style.MUTED, Style.READ);
    private final VBox root;

    HintCard(ExploreWords words) {
        this.words = words;
        root = Card.of(Gap.SMALL.row(Glyph.of(Icon.HAND), Gap.grow(title)), text);
        root.setId("explore-hint");
        root.getStyleClass().addAll("gap-8", "hint-card");
    }

    void show(Seen seen) {
        boolean nowhere = seen.list().isEmpty();
        Shown.set(root, nowhere || seen.picks().count() == 1);
        title.setText(nowhere ? words.say("explore.hint.place") : words.say("explore.hint.few"));
        text.setText(
                nowhere
                        ? words.say("explore.hint.place.text")
                        : words.say("explore.hint.few.text"));
    }

    VBox root() {
        return root;
    }
}
