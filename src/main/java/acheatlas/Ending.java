package acheatlas;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/// How a run of the window ends.
enum Ending {
    /// When somebody closes it.
    BY_PERSON(""),

    /// Once the start screen has been painted: `--first-frame`, to measure the start.
    FIRST_FRAME("--first-frame"),

    /// After a walk through every screen: `--train`, from which the packager makes the AOT cache.
    TRAINED("--train");

    /// Exit code where the content could not be opened.
    private static final int NO_CONTENT = 2;

    private final String word;

    Ending(String word) {
        this.word = word;
    }

    static Ending of(String word) {
        for (var ending : values()) {
            if (ending.word.equals(word)) {
                return ending;
            }
        }
        return BY_PERSON;
    }

    /// Begins with the window that has just been put into its scene. JavaFX thread.
    void start(AtlasWindow window, Parts parts, Scene scene) {
        switch (this) {
            case BY_PERSON -> {}
            case FIRST_FRAME -> new Steps(List.of()).start();
            case TRAINED -> new Steps(new Training(window, parts, scene).steps()).start();
        }
    }

    /// The content could not be opened: nobody is there to read the notice.
    void failed() {
        if (this != BY_PERSON) {
            System.exit(NO_CONTENT);
        }
    }

    /// Takes one step, lets it be painted, takes the next; after the last one the application ends.
    private static final class Steps extends AnimationTimer {
        /// A pulse paints what the one before it laid out.
        private static final int PULSES = 3;

        private final Queue<Runnable> steps;
        private int pulses;

        Steps(List<Runnable> steps) {
            this.steps = new ArrayDeque<>(steps);
        }

        @Override
        public void handle(long now) {
            if (++pulses % PULSES != 0) {
                return;
            }
            var step = steps.poll();
            if (step == null) {
                stop();
                Platform.exit();
            } else {
                step.run();
            }
        }
    }
}
