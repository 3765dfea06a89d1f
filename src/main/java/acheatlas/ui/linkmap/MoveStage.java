package acheatlas.ui.linkmap;

import acheatlas.graph.Move;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.pictures.MovePicture;
import acheatlas.ui.pictures.Pictures;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/// The small picture of a move on its ground; a sign where there is none.
final class MoveStage {
    private MoveStage() {}

    /// @param plays while this is true, the move moves
    static StackPane of(Pictures pictures, Move move, ObservableValue<Boolean> plays) {
        var picture = pictures.small(move);
        picture.ifPresent(drawn -> drawn.playWhile(plays));
        var stage = new StackPane(picture.<Node>map(MovePicture::root).orElseGet(() -> sign(move)));
        stage.getStyleClass().add("map-stage");
        return stage;
    }

    private static Node sign(Move move) {
        return Glyph.of(
                switch (move.kind()) {
                    case STRETCH, MOBILITY -> Icon.PERSON;
                    case STRENGTH -> Icon.MUSCLE;
                    case ACTIVITY -> Icon.PULSE;
                    case SELF_CARE -> Icon.HAND;
                });
    }
}
