package acheatlas.ui.shell;

import acheatlas.ui.theme.TextSize;
import acheatlas.ui.theme.Theme;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.function.Consumer;

/// The state of the window itself: text size, theme, and whether there is anything to start over
/// from.
///
/// JavaFX thread only.
public final class ShellViewModel {
    private final String contentVersion;
    private final int problems;
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.P100);
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final BooleanProperty canStartOver = new SimpleBooleanProperty();
    private final IntegerProperty handoutCount = new SimpleIntegerProperty();
    private Runnable startOver = () -> {};
    private Consumer<String> language = _ -> {};

    /// A window at 100 % text size, in the system's theme.
    ///
    /// @param problems how many faults the content has
    public ShellViewModel(String contentVersion, int problems) {
        this.contentVersion = contentVersion;
        this.problems = problems;
    }

    public String contentVersion() {
        return contentVersion;
    }

    public int problems() {
        return problems;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    public void larger() {
        textSize.set(textSize.get().larger());
    }

    public void smaller() {
        textSize.set(textSize.get().smaller());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// Whether anything was picked.
    public BooleanProperty canStartOverProperty() {
        return canStartOver;
    }

    /// How many things somebody chose for the page to take home.
    public IntegerProperty handoutCountProperty() {
        return handoutCount;
    }

    /// What starting over means on the screens.
    public void onStartOver(Runnable action) {
        startOver = action;
    }

    public void startOver() {
        startOver.run();
    }

    /// What choosing a language does, told by its tag.
    public void onLanguage(Consumer<String> action) {
        language = action;
    }

    /// Asks for a language by its tag.
    public void speak(String tag) {
        language.accept(tag);
    }
}
