package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.MovePicture;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// A move in a row: its small picture, its name and its dose.
final class MoveLine {
    private MoveLine() {}

    /// @param more nodes below the dose
    static HBox of(Move move, RoutineWords words, Pictures pictures, Node... more) {
        var facts =
                Gap.HAIR.column(
                        Words.paragraph(words.name(move), Style.SEMIBOLD),
                        Words.paragraph(words.dose(move), Style.SMALL, Style.MUTED));
        facts.getChildren().addAll(more);
        facts.setMinWidth(0);
        var row = Gap.MEDIUM.row();
        pictures.small(move)
                .map(MovePicture::root)
                .map(MoveLine::stage)
                .ifPresent(stage -> row.getChildren().add(stage));
        row.getChildren().add(Gap.grow(facts));
        return row;
    }

    private static StackPane stage(Node picture) {
        var stage = new StackPane(picture);
        stage.getStyleClass().add("routine-thumb");
        return stage;
    }
}
