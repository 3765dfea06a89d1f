package acheatlas.ui.settings;

import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A card with a heading and its rows.
final class SettingsCard {
    private SettingsCard() {}

    static VBox of(String id, String title, Node... rows) {
        var heading = Words.paragraph(title, Style.LEAD, Style.SEMIBOLD);
        heading.getStyleClass().add("settings-heading");
        var card = Card.of(heading);
        card.getChildren().addAll(rows);
        card.setId("settings-card-" + id);
        card.getStyleClass().add("settings-card");
        return card;
    }
}
