package acheatlas;

import javafx.application.Platform;
import javafx.scene.Scene;

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
    ///
    /// @return the work behind its first frame, which has begun
    Behind start(AtlasWindow window, Parts parts, Scene scene) {
        var behind =
                new Behind(
                        window,
                        parts,
                        scene,
                        () -> {
                            if (this == TRAINED) {
                                train(window, parts, scene);
                            }
                        });
        if (this == FIRST_FRAME) {
            Steps.afterFrame(Platform::exit);
        } else {
            behind.start();
        }
        return behind;
    }

    private static void train(AtlasWindow window, Parts parts, Scene scene) {
        new Steps(new Training(window, parts, scene).steps(), Platform::exit).start();
    }

    /// The content could not be opened: nobody is there to read the notice.
    void failed() {
        if (this != BY_PERSON) {
            System.exit(NO_CONTENT);
        }
    }
}
