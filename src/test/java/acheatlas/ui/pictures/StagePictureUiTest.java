package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.PosePicture;
import acheatlas.figure.pose.View;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.UiTest;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Every shipped move on the stage of the player, on either side.
final class StagePictureUiTest extends UiTest {
    private static final int HALF = 128; // of an opaque pixel's 255

    private @Nullable StagePicture made;

    @Override
    protected Parent view() {
        made = new StagePicture(Messages.in(Languages.ENGLISH));
        return new StackPane(made.root());
    }

    private StagePicture stage() {
        return Objects.requireNonNull(made, "asked before the window was opened");
    }

    private void move() {
        doOnFx(() -> scene().getPreferences().setReducedMotion(false));
    }

    private static PosePicture turned(PosePicture picture, boolean turned) {
        return turned ? picture.mirrored() : picture;
    }

    /// Whatever was drawn over its edge would be cut off there.
    @Test
    void noFigureIsCutOff() {
        move();
        var cut = new ArrayList<String>();
        for (var move : ShippedPictures.MOVES) {
            for (boolean turned : new boolean[] {false, true}) {
                for (var moment : move.stills()) {
                    doOnFx(
                            () -> {
                                stage().show(turned(move, turned), "a move", "Feel a pull here");
                                stage().drawAt(moment);
                            });
                    if (touchesItsEdge()) {
                        cut.add(move.pose().id() + (turned ? " turned" : "") + " at " + moment);
                    }
                }
            }
        }
        assertEquals(List.of(), cut);
    }

    private boolean touchesItsEdge() {
        return onFx(
                () -> {
                    stage().root().applyCss();
                    stage().root().layout();
                    var canvas = figure();
                    var parameters = new SnapshotParameters();
                    parameters.setFill(Color.TRANSPARENT);
                    var image = canvas.snapshot(parameters, null);
                    assertTrue(image.getWidth() > 100 && image.getHeight() > 50);
                    return hasInkAtItsEdge(image);
                });
    }

    private Canvas figure() {
        return stage().root().lookupAll(".picture").stream()
                .filter(picture -> !picture.getStyleClass().contains("move-shadow"))
                .flatMap(picture -> ((Parent) picture).getChildrenUnmodifiable().stream())
                .filter(Canvas.class::isInstance)
                .map(Canvas.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean hasInkAtItsEdge(WritableImage image) {
        int right = (int) image.getWidth() - 1;
        int bottom = (int) image.getHeight() - 1;
        var reader = image.getPixelReader();
        for (int x = 0; x <= right; x++) {
            if (isInk(reader, x, 0) || isInk(reader, x, bottom)) {
                return true;
            }
        }
        for (int y = 0; y <= bottom; y++) {
            if (isInk(reader, 0, y) || isInk(reader, right, y)) {
                return true;
            }
        }
        return false;
    }

    /// More than the breath of a halo.
    private static boolean isInk(PixelReader reader, int x, int y) {
        return reader.getArgb(x, y) >>> 24 > HALF;
    }

    @Test
    void theWordsPointAtAPlaceOnThePictureAndStayOnTheStage() {
        move();
        for (var move : ShippedPictures.MOVES) {
            if (move.pose().focus().isEmpty()) {
                continue;
            }
            doOnFx(
                    () -> {
                        stage().show(move, "a move", "Feel a pull here");
                        stage().drawAt(StartAndEnd.end(move));
                    });
            var id = move.pose().id();
            boolean isSeen = isFelt();
            assertEquals(move.stills().size() > 1, isSeen, id);
            if (isSeen) {
                var inside =
                        onFx(() -> stage().root().localToScene(stage().root().getLayoutBounds()));
                for (var look : List.of(".felt-words", ".felt-dot")) {
                    var bounds = onFx(() -> bounds(stage().root().lookup(look)));
                    assertTrue(inside.contains(bounds), () -> id + look + bounds);
                }
            }
        }
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private boolean isFelt() {
        return onFx(
                () -> {
                    var dot = stage().root().lookup(".felt-dot");
                    return dot != null && isInSight(dot);
                });
    }

    @Test
    void whereLessMotionIsWantedStartAndEndStandStill() {
        var move = ShippedPictures.move("kneeling-hip-flexor");
        doOnFx(() -> stage().show(move, "a move", "Feel a pull here"));

        assertFalse(isFelt());
        assertTrue(onFx(() -> stage().root().lookupAll(".picture-caption").size() == 2));
        doOnFx(() -> stage().drawAt(new Moment(0, 1, 0.5)));
        assertTrue(onFx(() -> stage().root().lookupAll(".picture-caption").size() == 2));
    }

    @Test
    void aTurnedFigureWorksTheOtherSide() {
        for (var move : ShippedPictures.MOVES) {
            assertEquals(!move.pose().worksRightSide(), move.mirrored().pose().worksRightSide());
        }
        var kneel = ShippedPictures.move("kneeling-hip-flexor").pose();
        assertEquals(View.SIDE, kneel.view());
        assertTrue(kneel.worksRightSide()); // it faces right, with its near leg working
        assertFalse(ShippedPictures.move("seated-figure-four").pose().worksRightSide());
    }
}
