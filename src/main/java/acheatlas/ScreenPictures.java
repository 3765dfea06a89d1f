package acheatlas;

import acheatlas.cli.Screens;
import acheatlas.content.pictures.Drawings;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Findings;
import acheatlas.ui.shell.Place;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.application.Platform;
import javafx.scene.Parent;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

/// Renders the window's screens to pictures on JavaFX's headless platform.
final class ScreenPictures implements Screens {
    private static final String ARTICLE = "article";
    private static final String BODY = "body";
    private static final String ROUTINE = "routine";
    private static final String PLAYING = "routine-playing";
    private static final String COMPARE = "compare";
    // one with moves, several causes, word help and everything else a reader can meet
    static final String SAMPLE = "a_psoas";
    static final SequencedMap<String, Place> PLACES = places();

    private static SequencedMap<String, Place> places() {
        var places = new LinkedHashMap<String, Place>();
        places.put("explore", new Place.Explore());
        places.put(BODY, new Place.Explore());
        places.put("linkmap", new Place.LinkMap());
        places.put("articles", new Place.Articles());
        places.put(ARTICLE, new Place.Articles());
        places.put(ROUTINE, new Place.Routine());
        places.put(PLAYING, new Place.Routine());
        places.put("handout", new Place.Handout());
        places.put("check", new Place.Check());
        places.put(COMPARE, new Place.Compare());
        places.put("visit", new Place.Visit());
        places.put("settings", new Place.Settings());
        places.put("progress", new Place.Progress());
        return Collections.unmodifiableSequencedMap(places);
    }

    @Override
    public List<String> names() {
        return Stream.concat(PLACES.keySet().stream(), KioskPictures.NAMES.stream()).toList();
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
                    } catch (IOException | RuntimeException | Error e) {
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
        var parts = Parts.of(shot.content(), Drawings.read(shot.folder()));
        var root = root(parts, shot.screen(), shot.findings());
        var look =
                SceneImage.Look.of(shot.width(), shot.height())
                        .with(TextSize.nearest(shot.textSize()));
        return SceneImage.of(root, shot.dark() ? look.dark() : look);
    }

    private static Messages messages(Parts parts) {
        return Languages.find(parts.content().words().language())
                .map(Messages::in)
                .orElseGet(() -> Messages.in(Languages.ENGLISH));
    }

    /// One of the screens, with what somebody has and has not.
    static Parent root(Parts parts, String screen, Findings findings) {
        return KioskPictures.NAMES.contains(screen)
                ? KioskPictures.of(parts, messages(parts), screen, findings)
                : window(parts, screen, findings).root();
    }

    /// The window at one of its screens, with what somebody has and has not.
    static AtlasWindow window(Parts parts, String screen, Findings findings) {
        var window = new AtlasWindow(parts, messages(parts));
        window.pick(findings);
        var place = Objects.requireNonNull(PLACES.get(screen));
        window.go(place);
        if (!place.equals(new Place.Check())) {
            window.passCheck();
        }
        if (screen.equals(COMPARE)) {
            window.compareFirst();
        }
        if (screen.equals(ARTICLE)) {
            window.read(SAMPLE);
        }
        if (screen.equals(ROUTINE) || screen.equals(PLAYING)) {
            window.routine().fill(screen.equals(PLAYING));
        }
        if (screen.equals(BODY)) {
            window.openBody();
        }
        return window;
    }
}
