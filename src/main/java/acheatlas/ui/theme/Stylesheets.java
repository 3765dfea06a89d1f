package acheatlas.ui.theme;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Which stylesheets lie on a scene, and in which order.
///
/// AtlantaFX Primer lies below as the user agent's sheet. It is always the light one: its colours
/// are names, and `bridge.css` gives each of them one of our tokens, which turn dark by themselves.
///
/// Use from the JavaFX thread only.
public final class Stylesheets {
    private static final List<String> OWN_COLOURS = List.of("tokens.css", "bridge.css");
    private static final List<String> SYSTEM_COLOURS = List.of("contrast.css");
    private static final List<String> SHARED =
            List.of(
                    "words.css",
                    "controls.css",
                    "buttons.css",
                    "choices.css",
                    "panes.css",
                    "pictures.css",
                    "focus.css");

    private Stylesheets() {}

    /// Gives a scene the shared look. Call it on each scene before it is shown.
    public static void dress(Scene scene) {
        dress(scene, false);
    }

    static void dress(Scene scene, boolean highContrast) {
        Fonts.LOADED.forEach(Objects::requireNonNull);
        Application.setUserAgentStylesheet(
                highContrast
                        ? Application.STYLESHEET_MODENA
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().setAll(addresses(highContrast ? SYSTEM_COLOURS : OWN_COLOURS));
    }

    private static List<String> addresses(List<String> colours) {
        return Stream.concat(colours.stream(), SHARED.stream())
                .map(name -> address(Stylesheets.class, "/acheatlas/ui/css/" + name))
                .toList();
    }

    /// Lays a screen's own stylesheet on the root of its view: `explore.css`, in the resource
    /// folder named like the view's package.
    public static void addOwn(Parent root, Class<?> view, String name) {
        root.getStylesheets().add(address(view, name));
    }

    private static String address(Class<?> beside, String name) {
        URL found = beside.getResource(name);
        if (found == null) {
            throw new IllegalStateException("Stylesheet is missing from the build: " + name);
        }
        return found.toExternalForm();
    }
}
