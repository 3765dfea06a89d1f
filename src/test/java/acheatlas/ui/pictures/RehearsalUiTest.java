package acheatlas.ui.pictures;

import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;
import acheatlas.figure.Tint;
import acheatlas.ui.UiTest;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

final class RehearsalUiTest extends UiTest {
    private static final Box BOX = new Box(0, 0, 40, 40);

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private static void square(Pen pen) {
        pen.begin();
        pen.moveTo(0, 0);
        pen.lineTo(40, 0);
        pen.lineTo(40, 40);
        pen.close();
        pen.fill(Tint.BODY, 1);
    }

    @Test
    void everyPictureIsDrawn() {
        var drawn = new ArrayList<Integer>();
        var sketches =
                IntStream.range(0, 9)
                        .mapToObj(
                                number ->
                                        new Rehearsal.Sketch(
                                                BOX,
                                                pen -> {
                                                    square(pen);
                                                    drawn.add(number);
                                                }))
                        .toList();

        doOnFx(() -> Rehearsal.of(sketches).forEach(Runnable::run));

        assertTrue(drawn.containsAll(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8)));
        assertTrue(robot.lookup(".canvas").queryAll().isEmpty());
    }
}
