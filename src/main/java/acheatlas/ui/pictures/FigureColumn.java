package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.Aspect;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A figure with its name below, between the words for its left and its right.
final class FigureColumn {
    private FigureColumn() {}

    static VBox of(Region figure, Aspect aspect, RegionNames names, Messages messages) {
        var left = Words.whole(messages.say("picture.figure.left"), Style.SMALL, Style.MUTED);
        left.setAccessibleText(messages.say("picture.side.left"));
        var right = Words.whole(messages.say("picture.figure.right"), Style.SMALL, Style.MUTED);
        right.setAccessibleText(messages.say("picture.side.right"));
        var name = Words.whole(names.name(aspect), Style.SMALL, Style.SEMIBOLD);
        var words =
                switch (aspect) {
                    case FRONT -> Gap.NONE.row(right, Gap.spring(), name, Gap.spring(), left);
                    case BACK -> Gap.NONE.row(left, Gap.spring(), name, Gap.spring(), right);
                    case RIGHT, LEFT -> Gap.NONE.row(name);
                };
        words.setAlignment(Pos.CENTER);
        words.getStyleClass().add("figure-words");
        return column(figure, words);
    }

    private static VBox column(Region figure, HBox words) {
        var column = Gap.SMALL.column(figure, words);
        column.getStyleClass().add("figure-column");
        return column;
    }
}
