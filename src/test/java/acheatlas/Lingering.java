package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Queue;

/// A window with picks that is left open until it is killed: says so in the file it is given once
/// every screen has been seen.
final class Lingering {
    private Lingering() {}

    public static void main(String[] arguments) throws ContentException {
        Main.quietLucene();
        var messages = Messages.in(Languages.ENGLISH);
        var parts = Parts.open(Path.of("data"), messages, "911");
        Platform.startup(() -> open(parts, messages, Path.of(arguments[0])));
    }

    private static void open(Parts parts, Messages messages, Path done) {
        var window = new AtlasWindow(parts, messages);
        var scene = new Scene(window.root(), 1000, 700);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        new Training(window, parts, scene).pick("s_low_back_pain");
        window.passCheck();
        take(new ArrayDeque<>(new Training(window, parts, scene).steps()), done);
    }

    private static void take(Queue<Runnable> steps, Path done) {
        var step = steps.poll();
        Platform.runLater(
                () -> {
                    if (step == null) {
                        tell(done);
                    } else {
                        step.run();
                        take(steps, done);
                    }
                });
    }

    private static void tell(Path done) {
        try {
            Files.createFile(done);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
