package acheatlas.ui.kiosk;

import javafx.scene.layout.Region;

/// One face of the kiosk.
interface FaceView {
    Region root();

    void show(KioskSeen seen);

    /// Picture and words beside each other, or below each other where the screen stands upright.
    void stand(boolean upright);

    /// Puts the focus on its title, for a screen reader to begin there.
    void focus();
}
