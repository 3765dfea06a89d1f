package acheatlas.ui.shell;

import acheatlas.i18n.Messages;
import acheatlas.speech.Voice;
import acheatlas.ui.controls.Announcer;
import acheatlas.ui.controls.Toast;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.ThemeSwitch;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.function.Function;

/// The window's content: app bar, the screen of the current place, status bar.
///
/// ```java
/// var shell = new Shell(messages, model, navigator, place -> switch (place) {
///     case Place.Explore() -> explore.root();
///     case Place.LinkMap() -> linkMap.root();
/// });
/// var scene = new Scene(shell.root());
/// shell.attach(new ThemeSwitch(scene));
/// ```
public final class Shell {
    private final ShellViewModel model;
    private final AppBar bar;
    private final StatusBar status;
    private final Announcer announcer = new Announcer();
    private final Toast toast = new Toast();
    private final StackPane screen = new StackPane();
    private final ReadAloud reading;
    private final BorderPane root = new BorderPane();

    /// Builds the window's content around the screen of the navigator's place.
    ///
    /// @param screens the root of each place's screen, the same one each time
    public Shell(
            Messages messages,
            ShellViewModel model,
            Navigator navigator,
            Function<Place, Parent> screens) {
        this(messages, model, navigator, screens, Voice.NONE);
    }

    /// With a voice that reads aloud.
    public Shell(
            Messages messages,
            ShellViewModel model,
            Navigator navigator,
            Function<Place, Parent> screens,
            Voice voice) {
        this.model = model;
        reading = new ReadAloud(voice, messages.language(), screen);
        bar = new AppBar(messages, model, navigator);
        bar.join(reading);
        status = new StatusBar(messages, model);
        root.setTop(bar.root());
        var center = new StackPane(screen, toast.root());
        StackPane.setAlignment(toast.root(), Pos.BOTTOM_LEFT);
        root.setCenter(center);
        root.setBottom(status.root());
        root.getChildren().add(announcer.root());
        Stylesheets.addOwn(root, Shell.class, "shell.css");
        screen.setMinSize(0, 0);
        center.setMinSize(0, 0);
        navigator
                .placeProperty()
                .subscribe(
                        place -> {
                            reading.stop();
                            screen.getChildren().setAll(screens.apply(place));
                        });
        model.textSizeProperty().subscribe(size -> size.applyTo(root));
        var breadth = new WindowBreadth(root);
        breadth.breadthProperty().subscribe(this::show);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void show(Breadth breadth) {
        bar.show(breadth);
        status.show(breadth);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            reading.stop(); // and whatever else Esc closes
        }
        if (!event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.PLUS
                || event.getCode() == KeyCode.EQUALS
                || event.getCode() == KeyCode.ADD) {
            model.larger();
            event.consume();
        } else if (event.getCode() == KeyCode.MINUS || event.getCode() == KeyCode.SUBTRACT) {
            model.smaller();
            event.consume();
        } else if (event.getCode() == KeyCode.R && event.isShiftDown()) {
            reading.toggle();
            event.consume();
        } else if (bar.go(event.getCode())) {
            event.consume();
        }
    }

    /// Joins the shell to the theme of its window's scene.
    public void attach(ThemeSwitch themes) {
        model.themeProperty()
                .subscribe(
                        theme -> {
                            themes.show(theme);
                            bar.showDark(themes.isDark());
                        });
    }

    /// Says what happened, for a short while, over every screen; a screen reader says it too.
    ///
    /// @param actionWords what the button says
    public void tell(String sentence, String actionWords, Runnable action) {
        toast.show(sentence, actionWords, action);
        announce(sentence);
    }

    /// Leaves the window to the screen alone, without the bars, or brings them back.
    public void showBars(boolean shown) {
        bar.root().setVisible(shown);
        bar.root().setManaged(shown);
        status.root().setVisible(shown);
        status.root().setManaged(shown);
    }

    /// Breaks off what is being read aloud.
    public void fallSilent() {
        reading.stop();
    }

    /// What screens say to a screen reader.
    public void announce(String sentence) {
        announcer.announce(sentence);
    }

    public BorderPane root() {
        return root;
    }
}
