package acheatlas.ui.controls;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Panes that scroll up and down, as wide as they are.
public final class Scrolling {
    private Scrolling() {}

    public static ScrollPane of(Node content) {
        var pane = pane();
        pane.setContent(content);
        return pane;
    }

    /// With nothing in it yet.
    public static ScrollPane pane() {
        var pane = new ScrollPane();
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.skinProperty().addListener((_, _, _) -> drawDirectly(pane));
        return pane;
    }

    /// The skin has its content drawn into a picture first. That makes words grey, and costs a
    /// whole pane at every change of a word in it.
    private static void drawDirectly(ScrollPane pane) {
        var viewport = pane.lookup(".viewport");
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
