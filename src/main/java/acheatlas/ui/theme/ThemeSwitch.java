package acheatlas.ui.theme;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Keeps one scene in the theme a person chose, and in the system's contrast colours when Windows
/// asks for high contrast: those win over the choice.
///
/// Lives as long as the application's window; make one per window, on the JavaFX thread.
public final class ThemeSwitch {
    private static final String HIGH_CONTRAST = "Windows.SPI.HighContrast";

    private final Scene scene;

    public ThemeSwitch(Scene scene) {
        this.scene = scene;
        var platform = Platform.getPreferences();
        platform.addListener(
                (MapChangeListener<String, Object>)
                        change -> {
                            if (change.getKey().equals(HIGH_CONTRAST)) {
                                dress();
                            }
                        });
        dress();
    }

    private void dress() {
        var wanted = Platform.getPreferences().getBoolean(HIGH_CONTRAST).orElse(false);
        Stylesheets.dress(scene, wanted);
    }

    public void show(Theme theme) {
        scene.getPreferences().setColorScheme(schemeOf(theme));
    }

    /// See [MotionPreference] for the way to ask.
    public void show(Motion motion) {
        scene.getPreferences().setReducedMotion(reducedBy(motion));
    }

    /// True when what is seen now is dark, whoever decided it.
    public boolean isDark() {
        return scene.getPreferences().getColorScheme() == ColorScheme.DARK;
    }

    private static @Nullable ColorScheme schemeOf(Theme theme) {
        return switch (theme) {
            case SYSTEM -> null;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
        };
    }

    private static @Nullable Boolean reducedBy(Motion motion) {
        return switch (motion) {
            case SYSTEM -> null;
            case FULL -> false;
            case LESS -> true;
        };
    }
}
