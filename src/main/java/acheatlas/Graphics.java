package acheatlas;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What JavaFX is told about the graphics card before it starts.
final class Graphics {
    private static final String KEEP_NO_IMAGES = "prism.disableRegionCaching";
    private static final Path CARDS_ON_LINUX = Path.of("/dev/dri");

    private Graphics() {}

    /// JavaFX keeps backgrounds as images, which a card copies quickly. Without a card, drawing
    /// them anew costs less than copying.
    static void prepare() {
        var order = System.getProperty("prism.order", "");
        var system = System.getProperty("os.name", "");
        if (System.getProperty(KEEP_NO_IMAGES) == null
                && isWithoutCard(order, system, Files.exists(CARDS_ON_LINUX))) {
            System.setProperty(KEEP_NO_IMAGES, "true");
        }
    }

    /// Whether it is known before the start that no card will draw: the launcher "safe graphics"
    /// says so, or Linux has none. Where JavaFX finds out later, nothing is known.
    ///
    /// @param order what JavaFX is to draw with; empty where it chooses
    static boolean isWithoutCard(String order, String system, boolean hasCardOnLinux) {
        if (!order.isEmpty()) {
            return order.equals("sw");
        }
        return system.toLowerCase(Locale.ROOT).contains("linux") && !hasCardOnLinux;
    }
}
