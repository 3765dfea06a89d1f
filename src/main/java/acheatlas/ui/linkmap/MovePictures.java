package acheatlas.ui.linkmap;

import acheatlas.graph.Move;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// Small pictures of moves, which another room draws.
@FunctionalInterface
public interface MovePictures {
    /// No pictures at all.
    MovePictures NONE = _ -> Optional.empty();

    /// A new node that shows the move as large as it is laid out; empty for a move without a pose.
    Optional<Node> of(Move move);

    /// The picture on its ground, or a sign where there is none.
    static StackPane onStage(MovePictures pictures, Move move) {
        var stage = new StackPane(pictures.of(move).orElseGet(() -> sign(move)));
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
