package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;

import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Draws pictures where nobody sees them, a few lines at a time, with the renderer that will draw
/// them in the window.
///
/// Java compiles what has run often, for the shapes met so far; at the first shape of another kind
/// it starts over, and for a few dozen frames each costs ten times as much. Once every kind has
/// been drawn here, a move is smooth from its first frame on.
final class Rehearsal {
    /// One of so many slices of a picture is drawn at a time, so that even the first costs less
    /// than a frame. Each picture has one slice drawn: all kinds of shape come in dozens of
    /// pictures.
    private static final int SLICES = 4;

    private static final int SMALL = 40; // pixels
    private static final int LARGE = 220; // pixels, as on a card

    /// A drawing and what of it is shown.
    record Sketch(Box box, Consumer<Pen> drawing) {}

    private final Canvas canvas;
    private final WritableImage paper;
    private final SnapshotParameters plain = new SnapshotParameters();

    private Rehearsal(int size) {
        canvas = new Canvas(size, size);
        paper = new WritableImage(size, size);
    }

    /// What is to be done, in order, on the JavaFX thread: an empty sheet, a quarter of each
    /// picture small, then as large as it is shown.
    static List<Runnable> of(List<Sketch> sketches) {
        var small = new Rehearsal(SMALL);
        var large = new Rehearsal(LARGE);
        var steps = new ArrayList<Runnable>();
        steps.add(small::show);
        add(sketches, small, steps);
        add(sketches, large, steps);
        return steps;
    }

    private static void add(List<Sketch> sketches, Rehearsal rehearsal, List<Runnable> steps) {
        for (int i = 0; i < sketches.size(); i++) {
            var sketch = sketches.get(i);
            int slice = i % SLICES;
            steps.add(() -> rehearsal.draw(sketch, slice));
        }
    }

    private void draw(Sketch sketch, int slice) {
        var box = sketch.box();
        double scale = Math.min(canvas.getWidth() / box.width(), canvas.getHeight() / box.height());
        var graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        graphics.save();
        graphics.scale(scale, scale);
        sketch.drawing().accept(new FxPen(graphics, _ -> Color.GRAY, i -> i % SLICES == slice));
        graphics.restore();
        show();
    }

    private void show() {
        canvas.snapshot(plain, paper);
    }
}
