package acheatlas;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.shell.Background;
import acheatlas.ui.shell.NoticeView;
import acheatlas.ui.theme.Stylesheets;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;

/// The desktop application: opens the window at once and reads the content behind it.
public final class App extends Application {
    private static final System.Logger LOG = System.getLogger(App.class.getName());
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TITLE_BAR = 40;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final Messages messages = Messages.in(Languages.ENGLISH);

    @Override
    public void start(Stage stage) {
        var room = Screen.getPrimary().getVisualBounds();
        var scene =
                new Scene(
                        new NoticeView(say("shell.name"), say("app.opening")).root(),
                        Math.min(WIDTH, room.getWidth()),
                        Math.min(HEIGHT, room.getHeight() - TITLE_BAR));
        Stylesheets.dress(scene);
        stage.setTitle(say("shell.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().setAll(icons());
        stage.setScene(scene);
        stage.show();
        var folder = folder();
        Background.run(
                "content",
                () -> Parts.open(folder, messages.language().tag()),
                parts -> show(parts, scene),
                fault -> showFault(scene, folder, fault));
    }

    private void show(Parts parts, Scene scene) {
        new AtlasWindow(parts, messages, outside()).showIn(scene);
        var poses = parts.drawings().poses();
        Background.run(
                "poses",
                Executors.callable(poses::solveAll),
                _ -> {},
                fault -> LOG.log(Level.WARNING, "The moves cannot be drawn", fault));
    }

    private AtlasWindow.Outside outside() {
        return new AtlasWindow.Outside(getHostServices()::showDocument, new PrinterPrinting());
    }

    /// The system takes the size it needs. They are made by `src/build/Icons.java`.
    private static List<Image> icons() {
        return ICON_SIZES.stream()
                .map(size -> App.class.getResource("ui/icons/acheatlas-" + size + ".png"))
                .filter(Objects::nonNull)
                .map(icon -> new Image(icon.toExternalForm()))
                .toList();
    }

    private void showFault(Scene scene, Path folder, Exception fault) {
        LOG.log(Level.ERROR, "The content folder cannot be opened", fault);
        var text =
                say("app.no-content", folder.toAbsolutePath(), String.valueOf(fault.getMessage()));
        scene.setRoot(new NoticeView(say("app.cannot-open"), text).root());
    }

    private String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /// The folder the launcher names in `acheatlas.data`, else `data` where it was started.
    static Path folder() {
        return Path.of(System.getProperty("acheatlas.data", "data"));
    }
}
