package acheatlas.ui.routine;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// In the place of every move where somebody has to be seen first.
final class HeldPage {
    private final Button go;
    private final VBox root;
    private Runnable toExplore = () -> {};

    HeldPage(RoutineWords words) {
        go = ActionButton.urgent("routine-care", words.say("articles.care.go"));
        go.setOnAction(_ -> toExplore.run());
        var card =
                Card.of(
                        Words.paragraph(words.say("routine.title"), Style.DISPLAY, Style.BOLD),
                        Words.paragraph(words.say("explore.moves.none"), Style.LEAD),
                        go);
        card.setId("routine-held");
        card.getStyleClass().add("done-card");
        root = new VBox(card);
        root.getStyleClass().add("done-page");
    }

    void onExplore(Runnable action) {
        toExplore = action;
    }

    void focus() {
        go.requestFocus();
    }

    VBox root() {
        return root;
    }
}
