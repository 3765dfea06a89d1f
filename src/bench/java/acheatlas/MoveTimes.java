package acheatlas;

import acheatlas.bench.Figure;
import acheatlas.bench.Measuring;
import acheatlas.bench.Painting;
import acheatlas.bench.Sample;
import acheatlas.graph.Move;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Stylesheets;

import javafx.animation.AnimationTimer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/// What each frame of a move costs while it plays in a card of the routine.
public final class MoveTimes implements Measuring {
    private static final double WIDTH = 220;
    private static final double HEIGHT = 130;
    private static final int FRAMES = 60;

    /// Each takes a second to play; half of them show enough.
    private static final int EVERY = 2;

    private final StackPane root = new StackPane();
    private final List<Double> warming = new ArrayList<>();
    private final List<Double> costs = new ArrayList<>();

    @Override
    public List<Figure> figures() throws Exception {
        var parts = Parts.open(Path.of("data"), OpenWindow.MESSAGES, "");
        parts.drawings().poses().solveAll();
        var painting = Painting.start();
        Painting.onFx(this::show);
        var content = parts.content();
        var pictures =
                new Pictures(
                        content.graph(), content.words(), OpenWindow.MESSAGES, parts.drawings());
        var moves = content.graph().moves();
        for (int index = 0; index < moves.size(); index += EVERY) {
            play(pictures, moves.get(index), painting, index < moves.size() / 4 ? warming : costs);
        }
        var sample = Sample.of(costs.stream().mapToDouble(Double::doubleValue).toArray());
        return List.of(
                Figure.of("moves.frame", "A frame of a move, p99", sample.percentile(99), "ms")
                        .atMost(16.7)
                        .because(
                                String.format(
                                        Locale.ROOT,
                                        "processor time of the two JavaFX threads, picture of"
                                                + " %.0f x %.0f, software rendering, %,d frames of"
                                                + " moves as they play; %s",
                                        WIDTH,
                                        HEIGHT,
                                        sample.size(),
                                        sample.in("ms"))));
    }

    private Stage show() {
        var scene = new Scene(root, WIDTH, HEIGHT);
        scene.getPreferences().setReducedMotion(false);
        Stylesheets.dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    /// Plays a move and notes what both threads take from pulse to pulse.
    private void play(Pictures pictures, Move move, Painting painting, List<Double> into)
            throws Exception {
        var played = new CountDownLatch(FRAMES);
        var timer =
                new AnimationTimer() {
                    private double before = painting.processor();

                    @Override
                    public void handle(long now) {
                        double after = painting.processor();
                        into.add(after - before);
                        before = after;
                        played.countDown();
                    }
                };
        var playing = new SimpleBooleanProperty();
        boolean plays =
                Painting.onFx(
                        () -> {
                            var picture = pictures.move(move);
                            picture.ifPresent(it -> root.getChildren().setAll(it.root()));
                            picture.ifPresent(it -> it.playWhile(playing));
                            return picture.isPresent();
                        });
        if (!plays) {
            return;
        }
        Painting.settle();
        Painting.onFx(() -> start(playing, timer));
        played.await();
        Painting.onFx(() -> stop(playing, timer));
    }

    private static boolean start(SimpleBooleanProperty playing, AnimationTimer timer) {
        playing.set(true);
        timer.start();
        return true;
    }

    private static boolean stop(SimpleBooleanProperty playing, AnimationTimer timer) {
        timer.stop();
        playing.set(false);
        return true;
    }
}
