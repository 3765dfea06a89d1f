package acheatlas.ui.controls;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A bordered box on the page.
public final class Card {
    private Card() {}

    public static VBox of(Node... children) {
        return card("card", children);
    }

    /// With the shadow; at most one on a screen.
    public static VBox raised(Node... children) {
        var card = card("card", children);
        card.getStyleClass().add("raised");
        return card;
    }

    /// Tinted: the next question, or what it changed. The only tinted box of a screen.
    public static VBox question(Node... children) {
        return card("question-card", children);
    }

    private static VBox card(String styleClass, Node... children) {
        var card = new VBox(children);
        card.getStyleClass().add(styleClass);
        return card;
    }
}
