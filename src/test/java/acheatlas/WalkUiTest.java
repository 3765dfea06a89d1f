package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.Faces.Face;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;
import acheatlas.ui.walk.Contrast;
import acheatlas.ui.walk.Names;
import acheatlas.ui.walk.Reach;
import acheatlas.ui.walk.Targets;

import javafx.application.ColorScheme;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.transform.Scale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

/// A walk through every screen as somebody takes it who uses no mouse, hears instead of sees, or
/// sees little.
final class WalkUiTest extends UiTest {
    private static final Faces FACES = Faces.shipped();
    private static final List<SceneImage.Look> LOOKS =
            List.of(
                    SceneImage.Look.of(1440, 900),
                    SceneImage.Look.of(1024, 700),
                    SceneImage.Look.of(1440, 900).with(TextSize.P200));

    @Override
    protected Parent view() {
        return new StackPane();
    }

    /// A walk presses hundreds of keys, which a busy computer takes longer for than one of them.
    private static void patiently(Callable<Boolean> walk) {
        WaitForAsyncUtils.waitForAsyncFx(120_000, walk);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static List<Face> faces() {
        return Faces.all();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void allHasANameIsLargeEnoughAndCanBeRead(Face face) {
        var faults = new LinkedHashSet<String>();
        for (var look : LOOKS) {
            patiently(() -> faults.addAll(faults(face, look)));
        }
        assertEquals(Set.of(), faults, face::toString);
    }

    private static List<String> faults(Face face, SceneImage.Look look) {
        var scene = SceneImage.scene(FACES.window(face).root(), look);
        layOut(scene);
        face.opened().accept(scene);
        layOut(scene);
        var faults = new ArrayList<>(Names.faults(scene));
        faults.addAll(Targets.faults(scene));
        faults.addAll(Contrast.faults(scene));
        scene.getPreferences().setColorScheme(ColorScheme.DARK);
        layOut(scene);
        faults.addAll(Contrast.faults(scene));
        return faults;
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void theKeyboardGetsEverywhere(Face face) {
        var faults = new LinkedHashSet<String>();
        for (var look : LOOKS) {
            doOnFx(() -> show(FACES.window(face).root(), look));
            doOnFx(() -> face.opened().accept(scene()));
            patiently(() -> faults.addAll(Reach.faults(scene())));
        }
        assertEquals(Set.of(), faults, face::toString);
    }

    /// In a window the headless screen has room for: what is larger is drawn smaller, and laid out
    /// as large as it is.
    private void show(Parent root, SceneImage.Look look) {
        root.getStyleClass().add("root");
        root.resize(look.width(), look.height());
        double share = Math.min((double) WIDTH / look.width(), (double) HEIGHT / look.height());
        root.getTransforms().setAll(new Scale(share, share));
        look.textSize().applyTo(root);
        scene().setRoot(new Group(root));
    }
}
