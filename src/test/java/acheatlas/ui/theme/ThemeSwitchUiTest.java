package acheatlas.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CauseKind;
import acheatlas.ui.UiTest;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.KindTile;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import org.junit.jupiter.api.Test;

import java.io.IOException;

final class ThemeSwitchUiTest extends UiTest {
    @Override
    protected Parent view() {
        return new StackPane(
                Gap.MEDIUM.row(
                        ActionButton.main("main", "Open this cause"),
                        ActionButton.plain("plain", "Skip"),
                        KindTile.of(CauseKind.MUSCLE)));
    }

    private Color page() {
        return (Color)
                ((StackPane) scene().getRoot()).getBackground().getFills().getFirst().getFill();
    }

    @Test
    void darkAndLightTurnThePage() {
        var themes = onFx(() -> new ThemeSwitch(scene()));
        doOnFx(() -> themes.show(Theme.DARK));
        assertTrue(onFx(themes::isDark));
        assertTrue(page().getBrightness() < 0.2);
        doOnFx(() -> themes.show(Theme.LIGHT));
        assertFalse(onFx(themes::isDark));
        assertTrue(page().getBrightness() > 0.9);
    }

    @Test
    void lessMotionIsSeenByTheNodes() {
        var themes = onFx(() -> new ThemeSwitch(scene()));
        doOnFx(() -> themes.show(Motion.FULL));
        assertFalse(onFx(() -> MotionPreference.isReduced(scene().getRoot())));
        doOnFx(() -> themes.show(Motion.LESS));
        assertTrue(onFx(() -> MotionPreference.isReduced(scene().getRoot())));
    }

    @Test
    void textSizeIsTheRootsFont() {
        doOnFx(() -> TextSize.P200.applyTo(scene().getRoot()));
        var button = (Button) scene().getRoot().lookup(".button");
        assertEquals(30, button.getFont().getSize(), 0.01);
    }

    /// Modena with what its sheet for white on black sets, as under Windows high contrast.
    @Test
    void highContrastFindsAllItsColours() throws IOException {
        var system = "data:text/css,.root{-fx-base:black;-fx-background:-fx-base;}";
        doOnFx(
                () -> {
                    Stylesheets.dress(scene(), true);
                    scene().getStylesheets().addFirst(system);
                    scene().getRoot().applyCss();
                });
        assertEquals(Color.BLACK, page());
        picture("high-contrast");
        doOnFx(() -> Stylesheets.dress(scene()));
    }
}
