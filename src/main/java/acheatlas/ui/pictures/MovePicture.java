package acheatlas.ui.pictures;

import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.PosePicture;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.theme.MotionPreference;

import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// The picture of a move. At rest it shows the end with a shadow of the start; played, it moves
/// three rounds and rests again. Where less motion is wanted, start and end stand still beside each
/// other; in a small picture, over each other.
///
/// It moves only while it is in a scene. Its colours are those of a stage, which lies behind it.
///
/// ```java
/// var picture = new MovePicture(messages);
/// picture.show(new PosePicture(mannequin, pose), "Kneeling hip stretch", "Loosens the front.");
/// card.getChildren().add(picture.root());
/// ```
public final class MovePicture {
    private final Messages messages;
    private final Ink ink = new Ink();
    private final Picture shadow = new Picture(ink);
    private final Picture figure = new Picture(ink);
    private final StartAndEnd stills;
    private final Button button;
    private final boolean isSmall;
    private final StackPane root = new StackPane();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    tick(now);
                }
            };
    private Subscription preference = Subscription.EMPTY;
    private ObservableValue<Boolean> wanted = new SimpleBooleanProperty();
    private String name = "";
    private @Nullable Shown shown;

    /// What is on the picture.
    private record Shown(PosePicture picture, MovePlay play) {}

    public MovePicture(Messages messages) {
        this(messages, false);
    }

    private MovePicture(Messages messages, boolean isSmall) {
        this.messages = messages;
        this.isSmall = isSmall;
        stills = new StartAndEnd(ink, messages);
        button = IconButton.of("", Icon.PLAY, "");
        button.getStyleClass().setAll("button", "play-button");
        button.setOnAction(_ -> playOrPause());
        StackPane.setAlignment(button, Pos.BOTTOM_RIGHT);
        shadow.getStyleClass().add("move-shadow");
        shadow.setCache(true); // or each repaint near it would blend it anew
        root.getStyleClass().add(isSmall ? "move-small" : "move-picture");
        root.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        root.sceneProperty().subscribe(this::enter);
    }

    /// One without words and button, for a few dozen pixels.
    public static MovePicture small(Messages messages) {
        return new MovePicture(messages, true);
    }

    /// Shows another move, at rest.
    ///
    /// @param id of the move; the play button is `move-play-` and this
    /// @param moveName as a person reads it
    /// @param does one sentence on what the move is for
    public void show(PosePicture picture, String id, String moveName, String does) {
        timer.stop();
        shown = new Shown(picture, new MovePlay(picture.motion()));
        name = moveName;
        button.setId("move-play-" + id);
        root.setAccessibleText(messages.say("picture.move", moveName, does));
        arrange();
    }

    private void enter(@Nullable Scene scene) {
        preference.unsubscribe();
        timer.stop();
        if (scene != null) {
            preference =
                    scene.getPreferences().reducedMotionProperty().subscribe(reduced -> arrange());
        }
    }

    /// Chooses between moving and still.
    private void arrange() {
        if (shown == null) {
            return;
        }
        timer.stop();
        shown.play().pause();
        boolean moves = shown.play().moves();
        if (moves && !isSmall && MotionPreference.isReduced(root)) {
            stills.show(shown.picture());
            root.getChildren().setAll(ink, stills.root());
            return;
        }
        root.getChildren().setAll(ink, shadow, figure);
        if (moves && !isSmall) {
            root.getChildren().add(button);
        }
        draw(shown, Moment.at(0));
        nameButton(shown);
    }

    /// Plays while somebody points at a node or has the focus in it, as far as motion is wanted;
    /// then it rests.
    public void playOn(Node pointed) {
        playWhile(pointed.hoverProperty().or(pointed.focusWithinProperty()));
    }

    /// Plays while this is true, as far as motion is wanted; then it rests.
    public void playWhile(ObservableValue<Boolean> now) {
        wanted = now; // a binding would be forgotten
        wanted.subscribe(
                play -> {
                    if (play) {
                        play();
                    } else {
                        rest();
                    }
                });
    }

    private void play() {
        if (shown != null && !shown.play().isRunning() && !MotionPreference.isReduced(root)) {
            playOrPause();
        }
    }

    private void rest() {
        if (shown != null && !shown.play().isAtRest()) {
            timer.stop();
            shown.play().rest();
            draw(shown, Moment.at(0));
            nameButton(shown);
        }
    }

    private void playOrPause() {
        if (shown == null) {
            return;
        }
        if (shown.play().isRunning()) {
            shown.play().pause();
            timer.stop();
        } else {
            shown.play().start();
            timer.start();
        }
        nameButton(shown);
    }

    private void tick(long now) {
        if (shown == null) {
            return;
        }
        draw(shown, shown.play().tick(now));
        if (!shown.play().isRunning()) {
            timer.stop();
            nameButton(shown);
        }
    }

    private void draw(Shown now, Moment moment) {
        var picture = now.picture();
        var box = isSmall ? picture.box() : CardBox.of(picture);
        boolean rests = now.play().isAtRest() && now.play().moves();
        shadow.setVisible(rests);
        if (rests) {
            shadow.show(box, pen -> picture.draw(pen, box, Moment.at(0)));
        }
        var drawn = rests ? StartAndEnd.end(picture) : moment;
        figure.show(box, pen -> picture.draw(pen, box, drawn));
    }

    private void nameButton(Shown now) {
        if (isSmall) {
            return;
        }
        boolean isRunning = now.play().isRunning();
        button.setGraphic(Glyph.of(isRunning ? Icon.PAUSE : Icon.PLAY));
        IconButton.rename(
                button,
                isRunning
                        ? messages.say("picture.pause", name)
                        : messages.say("picture.play", name));
    }

    public StackPane root() {
        return root;
    }
}
