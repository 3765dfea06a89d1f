package acheatlas.ui.pictures;

import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.PosePicture;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A move as two still pictures beside each other, under the words "Start" and "End".
final class StartAndEnd {
    private final Picture start;
    private final Picture end;
    private final HBox root;

    StartAndEnd(Ink ink, Messages messages) {
        start = new Picture(ink);
        end = new Picture(ink);
        root =
                new HBox(
                        captioned(start, messages.say("picture.start")),
                        captioned(end, messages.say("picture.end")));
    }

    private static VBox captioned(Picture picture, String words) {
        var caption = Words.whole(words, Style.SMALL, Style.MUTED);
        caption.getStyleClass().add("picture-caption");
        VBox.setVgrow(picture, Priority.ALWAYS);
        var column = new VBox(caption, picture);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setPrefWidth(0);
        return column;
    }

    void show(PosePicture picture) {
        var box = picture.box();
        start.show(box, pen -> picture.draw(pen, box, Moment.at(0)));
        end.show(box, pen -> picture.draw(pen, box, end(picture)));
    }

    /// Where a move goes to.
    static Moment end(PosePicture picture) {
        return picture.stills().getLast();
    }

    HBox root() {
        return root;
    }
}
