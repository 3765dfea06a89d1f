package acheatlas;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.settings.Settings;
import acheatlas.settings.SettingsFile;
import acheatlas.settings.SettingsPlaces;
import acheatlas.speech.SystemVoice;
import acheatlas.speech.Voice;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.settings.Trouble;
import acheatlas.ui.shell.NoticeView;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.ThemeSwitch;
import acheatlas.ui.work.Background;
import acheatlas.ui.work.Work;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// The desktop application: opens the window at once and reads the content behind it.
public final class App extends Application {
    private static final System.Logger LOG = System.getLogger(App.class.getName());
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double TITLE_BAR = 40;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    private final SettingsFile file = new SettingsFile(SettingsPlaces.here());
    private final SettingsViewModel settings = settings(file);
    private final Voice voice = SystemVoice.here();
    private @Nullable AtlasWindow window;
    private @Nullable ThemeSwitch themes;
    private Opening opening = Opening.of(List.of());
    private Optional<Behind> behind = Optional.empty();
    private int readings;

    private static SettingsViewModel settings(SettingsFile file) {
        var loaded = file.read();
        return new SettingsViewModel(
                loaded.settings(),
                file::write,
                file.file(),
                Locale.getDefault().getCountry(),
                loaded.faults().stream().<Trouble>map(Trouble.Read::new).toList());
    }

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
        opening = Opening.of(getParameters().getRaw());
        read(scene, wantedFolder());
        settings.settingsProperty()
                .addListener(
                        (_, old, now) -> {
                            if (isOtherContent(old, now)) {
                                read(scene, wantedFolder());
                            }
                        });
    }

    /// Whether what is read, or how it is said, changes with the settings.
    private static boolean isOtherContent(Settings old, Settings now) {
        return !old.language().equals(now.language())
                || !old.emergency().equals(now.emergency())
                || !old.contentFolder().equals(now.contentFolder());
    }

    /// Reads the content behind the window, then builds its screens on it. A reading that was
    /// overtaken by a later one is dropped.
    private void read(Scene scene, Path folder) {
        readings++;
        int reading = readings;
        var messages = messages();
        var number = settings.emergencyNumber();
        Background.run(
                "content",
                () -> Parts.open(folder, messages, number),
                parts -> {
                    if (reading == readings) {
                        show(scene, folder, parts, messages);
                    }
                },
                fault -> {
                    if (reading == readings) {
                        useAnother(scene, folder, fault);
                    }
                });
    }

    private void show(Scene scene, Path folder, Parts parts, Messages messages) {
        var before = Optional.ofNullable(window).map(AtlasWindow::visit);
        var around =
                new Surroundings(
                        settings, outside(scene.getWindow()), folder, () -> read(scene, folder));
        var next = new AtlasWindow(parts, messages, around);
        Optional.ofNullable(window).ifPresent(AtlasWindow::close);
        before.ifPresent(next::goOn);
        if (themes == null) {
            themes = new ThemeSwitch(scene);
        }
        next.showIn(scene, themes);
        window = next;
        behind.ifPresent(Behind::stop);
        behind = Optional.of(opening.ending().start(next, parts, scene));
    }

    /// A folder of one's own that cannot be used is told of, and what came with the app, or what is
    /// open, stays in use.
    private void useAnother(Scene scene, Path folder, Exception fault) {
        LOG.log(Level.ERROR, "The content folder cannot be opened", fault);
        opening.ending().failed();
        var shipped = Opening.shipped();
        if (folder.equals(shipped) && window == null) {
            showFault(scene, folder, fault);
            return;
        }
        settings.tell(new Trouble.NoContent(folder, String.valueOf(fault.getMessage())));
        if (window == null) {
            read(scene, shipped);
        }
    }

    /// The sentences in the language that was set, or that the system speaks, or else English.
    private Messages messages() {
        return Messages.in(
                Languages.find(settings.settings().language())
                        .or(() -> Languages.find(Locale.getDefault().toLanguageTag()))
                        .orElse(Languages.ENGLISH));
    }

    private Path wantedFolder() {
        return opening.folder(settings.settings().contentFolder());
    }

    private Outside outside(Window owner) {
        return new Outside(
                getHostServices()::showDocument,
                new PrinterPrinting(() -> settings.settings().clinic().printer()),
                new ThisComputer(owner),
                voice,
                Work.BEHIND);
    }

    /// No voice goes on without its window.
    @Override
    public void stop() {
        voice.stop();
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
        var text =
                say("app.no-content", folder.toAbsolutePath(), String.valueOf(fault.getMessage()));
        scene.setRoot(new NoticeView(say("app.cannot-open"), text).root());
    }

    private String say(String key, Object... arguments) {
        return messages().say(key, arguments);
    }
}
