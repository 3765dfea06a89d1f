package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Pen;
import acheatlas.figure.Placement;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;
import acheatlas.figure.Stroke;
import acheatlas.figure.Tint;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;

import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;
import java.util.function.Consumer;

/// What lands on the canvas.
final class FxPenUiTest extends UiTest {
    private static final Box BOX = new Box(0, 0, 40, 40);
    private static final SceneImage.Look LOOK = SceneImage.Look.of(40, 40);

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private Color drawn(Consumer<Pen> drawing, SceneImage.Look look, int x, int y) {
        return onFx(
                () -> {
                    var picture = new Picture();
                    picture.show(BOX, drawing);
                    var image = SceneImage.of(new StackPane(picture), look).image();
                    return image.getPixelReader().getColor(x, y);
                });
    }

    @Test
    void onlyTheFillsAndStrokesThatAreWantedAreDrawn() {
        var image =
                onFx(
                        () -> {
                            var canvas = new Canvas(40, 40);
                            var pen =
                                    new FxPen(
                                            canvas.getGraphicsContext2D(),
                                            _ -> Color.BLACK,
                                            number -> number == 1);
                            paint(pen, square(0, 10), Tint.BODY, 1);
                            paint(pen, square(20, 30), Tint.BODY, 1);
                            return canvas.snapshot(null, null);
                        });

        assertEquals(Color.WHITE, image.getPixelReader().getColor(5, 5));
        assertEquals(Color.BLACK, image.getPixelReader().getColor(25, 25));
    }

    private static PathData square(double from, double to) {
        return PathData.polygon(
                List.of(
                        new Point(from, from),
                        new Point(to, from),
                        new Point(to, to),
                        new Point(from, to)));
    }

    private static void paint(Pen pen, PathData path, Tint tint, double opacity) {
        new Sheet(pen, Placement.SAME).fill(path, tint, opacity);
    }

    @ParameterizedTest
    @EnumSource
    void everyTintHasAColourInBothThemes(Tint tint) {
        Consumer<Pen> everywhere = pen -> paint(pen, square(0, 40), tint, 1);

        assertEquals(1, drawn(everywhere, LOOK, 20, 20).getOpacity());
        // transparent black would leave the page to be seen
        var marked = drawn(pen -> paint(pen, square(0, 40), tint, 0.5), LOOK, 20, 20);
        var page = drawn(_ -> {}, LOOK, 20, 20);
        var full = drawn(everywhere, LOOK, 20, 20);
        assertTrue(full.equals(page) || !marked.equals(page), tint::name);
    }

    @Test
    void tintsFollowTheTheme() {
        Consumer<Pen> pain = pen -> paint(pen, square(0, 40), Tint.PAIN, 1);

        assertEquals(Color.web("#e4572e"), drawn(pain, LOOK, 20, 20));
        assertEquals(Color.web("#ff8a66"), drawn(pain, LOOK.dark(), 20, 20));
    }

    @Test
    void aHoleIsLeftOut() {
        var frame = PathData.joined(List.of(square(0, 40), square(10, 30)));
        Consumer<Pen> withHole =
                pen -> new Sheet(pen, Placement.SAME).fillWithHoles(frame, Tint.PAIN, 1);

        assertEquals(Color.web("#e4572e"), drawn(withHole, LOOK, 5, 20));
        assertEquals(drawn(_ -> {}, LOOK, 20, 20), drawn(withHole, LOOK, 20, 20));
    }

    /// JavaFX draws the masks of clips with the alpha of what was painted before.
    @Test
    void aLineWithinAClipIsNotFaintBecauseAFillBeforeItWas() {
        var clip = PathData.polygon(List.of(new Point(1, 0), new Point(39, 1), new Point(20, 40)));
        var line = PathData.polyline(List.of(new Point(0, 12), new Point(40, 12)));
        Consumer<Pen> drawing =
                pen -> {
                    var sheet = new Sheet(pen, Placement.SAME);
                    sheet.inside(
                            clip,
                            () -> {
                                sheet.fill(square(0, 40), Tint.MAP_BODY, 0.2);
                                sheet.inside(clip, () -> sheet.fill(clip, Tint.MAP_BODY, 0.2));
                                sheet.stroke(line, Stroke.solid(Tint.PAIN, 6));
                            });
                };

        assertEquals(Color.web("#e4572e"), drawn(drawing, LOOK, 20, 12));
    }
}
