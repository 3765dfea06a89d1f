package acheatlas.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The least a JavaFX program can show: what the application's start and memory are held against.
/// Ends once it is painted, as `--first-frame` does.
public final class EmptyWindow extends Application {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// A pulse paints what the one before it laid out.
    private static final int PULSES = 3;

    /// Starts it from the class path, where JavaFX starts no application by itself.
    public static final class Start {
        private Start() {}

        public static void main(String[] args) {
            Application.launch(EmptyWindow.class, args);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Hello")), WIDTH, HEIGHT));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses == PULSES) {
                    stop();
                    Platform.exit();
                }
            }
        }.start();
    }
}
