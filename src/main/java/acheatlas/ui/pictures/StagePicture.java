package acheatlas.ui.pictures;

import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.PosePicture;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.MotionPreference;
import acheatlas.ui.theme.Style;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// A move as large as its room allows, in whatever moment its owner asks for, with words that point
/// at where it is felt. Where less motion is wanted, start and end stand still beside each other.
///
/// Its colours are those of a stage, which lies behind it. JavaFX thread only.
public final class StagePicture {
    private final Ink ink = new Ink();
    private final Picture shadow = new Picture(ink);
    private final Picture figure = new Picture(ink);
    private final FeltTag tag = new FeltTag(figure);
    private final StartAndEnd stills;
    private final Label caption = Words.whole("", Style.SEMIBOLD);
    private final StackPane root = new Stage();
    private @Nullable PosePicture shown;
    private Moment drawn = Moment.at(0);
    private Subscription preference = Subscription.EMPTY;
    private String felt = "";
    private boolean isStill;

    public StagePicture(Messages messages) {
        stills = new StartAndEnd(ink, messages);
        shadow.getStyleClass().add("move-shadow");
        root.getStyleClass().add("stage-picture");
        root.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        caption.getStyleClass().add("felt-words");
        StackPane.setAlignment(caption, Pos.BOTTOM_CENTER);
        root.sceneProperty().subscribe(this::enter);
    }

    private void enter(@Nullable Scene scene) {
        preference.unsubscribe();
        if (scene != null) {
            preference = scene.getPreferences().reducedMotionProperty().subscribe(_ -> arrange());
        }
    }

    /// Makes room above the figure for the words that point at it.
    private final class Stage extends StackPane {
        @Override
        protected void layoutChildren() {
            var room = new Insets(tag.room(), 0, 0, 0);
            if (!room.equals(getMargin(figure))) {
                setMargin(figure, room);
                setMargin(shadow, room);
            }
            super.layoutChildren();
            tag.requestLayout();
        }
    }

    /// Shows a move, in the moment it begins.
    ///
    /// @param spoken what the picture shows, for a screen reader
    /// @param feltWords what points at the muscle it works; empty for nothing
    public void show(PosePicture picture, String spoken, String feltWords) {
        root.setAccessibleText(spoken);
        felt = picture.pose().focus().isEmpty() ? "" : feltWords;
        shown = picture;
        drawn = Moment.at(0);
        arrange();
    }

    /// Chooses between moving and still.
    private void arrange() {
        var picture = shown;
        if (picture == null) {
            return;
        }
        isStill = picture.stills().size() > 1 && MotionPreference.isReduced(root);
        if (isStill) {
            stills.show(picture);
            caption.setText(felt);
            caption.setVisible(!felt.isEmpty());
            root.getChildren().setAll(ink, stills.root(), caption);
        } else {
            root.getChildren().setAll(ink, shadow, figure, tag);
            draw(picture);
        }
    }

    /// Shows another moment of the move.
    public void drawAt(Moment moment) {
        boolean isOther = !moment.equals(drawn);
        drawn = moment;
        if (shown != null && !isStill && isOther) {
            draw(shown);
        }
    }

    private void draw(PosePicture picture) {
        var moment = drawn;
        var box = picture.box();
        boolean isEnd = moment.equals(StartAndEnd.end(picture)) && picture.stills().size() > 1;
        shadow.setVisible(isEnd);
        if (isEnd) {
            shadow.show(box, pen -> picture.draw(pen, box, Moment.at(0)));
        }
        figure.show(box, pen -> picture.draw(pen, box, moment));
        tag.show(felt, isEnd ? picture.feltAt(box, moment) : Optional.empty());
    }

    public StackPane root() {
        return root;
    }
}
