package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Says what to pick next where the picks are too few to tell causes apart: no place yet, or one
/// pick alone. Offers the places.
final class HintCard {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final Label title = Words.paragraph("", Style.SEMIBOLD);
    private final Label text = Words.paragraph("", Style.MUTED, Style.READ);
    private final FlowPane places = Gap.TIGHT.flow();
    private final VBox root;

    HintCard(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        var card = Card.of(Gap.SMALL.row(Glyph.of(Icon.HAND), Gap.grow(title)), text, places);
        card.getStyleClass().addAll("gap-8", "hint-card");
        root = Gap.NONE.column(card);
        root.setId("explore-hint");
        root.getStyleClass().add("card-slot");
    }

    void show(Seen seen) {
        boolean nowhere = seen.list().isEmpty();
        boolean shown = nowhere || seen.picks().count() == 1;
        Shown.set(root, shown);
        if (!shown) {
            return;
        }
        title.setText(nowhere ? words.say("explore.hint.place") : words.say("explore.hint.few"));
        text.setText(
                nowhere
                        ? words.say("explore.hint.place.text")
                        : words.say("explore.hint.few.text"));
        Shown.set(places, nowhere);
        if (nowhere && places.getChildren().isEmpty()) {
            model.graph().findings().stream()
                    .filter(Finding::isLocation)
                    .map(this::place)
                    .forEach(places.getChildren()::add);
        }
    }

    private Button place(Finding finding) {
        var name = words.name(finding);
        var add = ActionButton.small(ActionButton.plain("explore-place-" + finding.id(), name));
        add.getStyleClass().add("shelf");
        add.setOnAction(_ -> model.pick(finding, Answer.PRESENT));
        return add;
    }

    VBox root() {
        return root;
    }
}
