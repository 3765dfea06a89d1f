package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.Faces.Face;
import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.HighContrast;
import acheatlas.ui.walk.Contrast;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Every screen in the system's high contrast: all of it has colours, and all words can be read.
final class HighContrastUiTest extends UiTest {
    private static final Faces FACES = Faces.shipped();
    private static final SceneImage.Look LOOK = SceneImage.Look.of(1440, 900);

    @Override
    protected Parent view() {
        return new StackPane();
    }

    @AfterEach
    void takeItBack() {
        doOnFx(() -> HighContrast.off(scene()));
    }

    static List<Face> faces() {
        return Faces.all();
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everyScreenCanBeRead(Face face) throws Exception {
        var faults = new LinkedHashSet<String>();
        var image =
                onFx(
                        () -> {
                            var scene = SceneImage.scene(FACES.window(face).root(), LOOK);
                            HighContrast.on(scene);
                            layOut(scene);
                            face.opened().accept(scene);
                            layOut(scene);
                            faults.addAll(Contrast.faults(scene));
                            return SceneImage.of(scene);
                        });
        image.write(Path.of("target", "screens", "high-contrast", face.fileName() + ".png"));
        assertEquals(Set.of(), faults, face::toString);
    }

    private static void layOut(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
