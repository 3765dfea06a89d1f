package acheatlas;

import acheatlas.cli.Screens;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// Renders the window's screens to pictures on JavaFX's headless platform.
final class ScreenPictures implements Screens {
    @Override
    public List<String> names() {
        return List.of("explore");
    }

    @Override
    public void write(Shot shot, Path file) throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var written = new CompletableFuture<Path>();
        Platform.startup(
                () -> {
                    try {
                        image(shot).write(file);
                        written.complete(file);
                    } catch (IOException | RuntimeException e) {
                        written.completeExceptionally(e);
                    }
                });
        try {
            written.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException fault
                    ? fault
                    : new IOException(String.valueOf(e.getCause()), e);
        }
    }

    private static SceneImage image(Shot shot) {
        var messages = Messages.in(Languages.ENGLISH);
        var window = new AtlasWindow(Parts.of(shot.content()), messages);
        window.pick(shot.findings());
        var look =
                SceneImage.Look.of(shot.width(), shot.height())
                        .with(TextSize.nearest(shot.textSize()));
        return SceneImage.of(window.root(), shot.dark() ? look.dark() : look);
    }
}
