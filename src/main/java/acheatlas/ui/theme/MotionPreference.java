package acheatlas.ui.theme;

import javafx.scene.Node;

/// Whether things may slide and loop where a node is shown. Ask before each animation: the answer
/// may change at any time.
public final class MotionPreference {
    private MotionPreference() {}

    /// True when the node's scene asks for less motion, and for a node that is in no scene, which
    /// nobody could see move.
    public static boolean isReduced(Node node) {
        var scene = node.getScene();
        return scene == null || scene.getPreferences().isReducedMotion();
    }
}
