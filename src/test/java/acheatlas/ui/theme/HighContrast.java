package acheatlas.ui.theme;

import javafx.scene.Scene;

/// Windows high contrast as JavaFX shows it: Modena with what its sheet for white on black sets.
public final class HighContrast {
    private static final String SYSTEM =
            "data:text/css,.root{-fx-base:black;-fx-background:-fx-base;"
                    + "-fx-control-inner-background:black;-fx-text-background-color:white;"
                    + "-fx-text-inner-color:white;-fx-text-base-color:white;"
                    + "-fx-focus-color:yellow;}";

    private HighContrast() {}

    public static void on(Scene scene) {
        Stylesheets.dress(scene, true);
        scene.getStylesheets().addFirst(SYSTEM);
    }

    public static void off(Scene scene) {
        Stylesheets.dress(scene);
    }
}
