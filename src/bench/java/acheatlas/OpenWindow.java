package acheatlas;

import acheatlas.bench.Painting;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.search.FindingSearch;
import acheatlas.triage.Answer;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.shell.Place;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.ThemeSwitch;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.nio.file.Path;

/// The application's window, open on the shipped content, for measuring. Animations are off: they
/// are meant to take their time.
record OpenWindow(
        Painting painting, Parts parts, FindingSearch search, AtlasWindow window, Scene scene) {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    /// The headless screen's size, less a frame (JDK-8364201).
    private static final double LEAST = 980;

    static final Messages MESSAGES = Messages.in(Languages.ENGLISH);

    static OpenWindow open() throws Exception {
        var parts = Parts.open(Path.of("data"), MESSAGES, "");
        var search = parts.search();
        var painting = Painting.start();
        var opened = Painting.onFx(() -> show(painting, parts, search));
        Painting.settle();
        return opened;
    }

    private static OpenWindow show(Painting painting, Parts parts, FindingSearch search) {
        var window = new AtlasWindow(parts, MESSAGES);
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        boolean isRoomy = room.getWidth() >= WIDTH && room.getHeight() >= HEIGHT;
        var scene =
                new Scene(new StackPane(), isRoomy ? WIDTH : LEAST, isRoomy ? HEIGHT : LEAST - 80);
        scene.getPreferences().setReducedMotion(true);
        Stylesheets.dress(scene);
        window.showIn(scene, new ThemeSwitch(scene));
        window.searchWith(search);
        window.rehearsal().forEach(Runnable::run);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return new OpenWindow(painting, parts, search, window, scene);
    }

    /// Such as `1440 x 900`.
    String size() {
        return "%.0f x %.0f".formatted(scene.getWidth(), scene.getHeight());
    }

    /// What the window does not show to others, because nobody but the measuring asks for it.
    ExploreViewModel explore() {
        try {
            var field = AtlasWindow.class.getDeclaredField("explore");
            field.setAccessible(true);
            return (ExploreViewModel) field.get(window);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// On the Explore screen, past the check, with one finding picked.
    void startOver() {
        var explore = explore();
        explore.startOver();
        explore.graph()
                .finding("s_low_back_pain")
                .ifPresent(it -> explore.pick(it, Answer.PRESENT));
        window.passCheck();
        window.go(new Place.Explore());
    }
}
