package acheatlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.TextSize;

import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;

/// A test of something that is seen, in a window of 900 by 700 on JavaFX's headless platform.
///
/// Build nodes in [#view()], which runs on the JavaFX thread: in a field initialiser there is no
/// toolkit yet. Find them by id. Keep stages at or under 1000 by 1000, the size of the headless
/// screen (JDK-8364201): a larger one fails in a later, innocent step.
///
/// ```java
/// final class PickChipUiTest extends UiTest {
///     @Override
///     protected Parent view() {
///         return new PickChip(messages, pick).root();
///     }
///
///     @Test
///     void deleteTakesTheChipOff() {
///         focus("chip-s_groin_pain");
///         robot.press(KeyCode.DELETE).release(KeyCode.DELETE);
///     }
/// }
/// ```
public abstract class UiTest {
    protected static final int WIDTH = 900;
    protected static final int HEIGHT = 700;
    private static final Path PICTURES = Path.of("target", "screens");

    protected final FxRobot robot = new FxRobot();
    private @Nullable Scene scene;

    protected abstract Parent view();

    @BeforeEach
    void openWindow() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        doOnFx(CssParser.errorsProperty()::clear);
        FxToolkit.setupStage(this::show);
    }

    @AfterEach
    void closeWindow() throws TimeoutException {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
        FxToolkit.cleanupStages();
        assertEquals(List.of(), complaintsOfTheStylesheets());
    }

    /// What JavaFX would only log: a colour it cannot find, a value it cannot read.
    private List<String> complaintsOfTheStylesheets() {
        return onFx(
                () ->
                        CssParser.errorsProperty().stream()
                                .map(CssParser.ParseError::getMessage)
                                .distinct()
                                .toList());
    }

    private void show(Stage stage) {
        var root = view();
        var made = new Scene(root, WIDTH, HEIGHT);
        made.getPreferences().setColorScheme(ColorScheme.LIGHT);
        made.getPreferences().setReducedMotion(true);
        Stylesheets.dress(made);
        TextSize.P100.applyTo(root);
        stage.setScene(made);
        stage.show();
        scene = made;
    }

    protected Scene scene() {
        return Objects.requireNonNull(scene, "asked before the window was opened");
    }

    /// Does something on the JavaFX thread, and waits until all that follows from it is done.
    protected <T> T onFx(Callable<T> action) {
        var result = WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    protected void doOnFx(Runnable action) {
        onFx(
                () -> {
                    action.run();
                    return true;
                });
    }

    /// The node of an id.
    protected <N extends Node> N node(String id, Class<N> type) {
        return robot.lookup("#" + id).queryAs(type);
    }

    protected void focus(String id) {
        doOnFx(node(id, Node.class)::requestFocus);
    }

    /// What the window shows now, as `target/screens/<name>.png`.
    protected void picture(String name) throws IOException {
        onFx(() -> SceneImage.of(scene())).write(PICTURES.resolve(name + ".png"));
    }

    /// A view in any size and look, as `target/screens/<name>.png`. The root must be in no scene.
    protected void picture(String name, Callable<Parent> view, SceneImage.Look look)
            throws IOException {
        onFx(() -> SceneImage.of(view.call(), look)).write(PICTURES.resolve(name + ".png"));
    }

    /// The words that are shown shortened with an ellipsis in a view of any size and look. The root
    /// must be in no scene.
    protected List<String> cutOffWords(Callable<Parent> view, SceneImage.Look look) {
        return onFx(
                () -> {
                    var root = view.call();
                    SceneImage.of(SceneImage.scene(root, look));
                    return root.lookupAll(".text").stream()
                            .filter(Text.class::isInstance)
                            .map(Text.class::cast)
                            .filter(UiTest::isCutOff)
                            .map(Text::getText)
                            .toList();
                });
    }

    private static boolean isCutOff(Text text) {
        return text.getParent() instanceof Labeled labeled
                && labeled.isManaged()
                && isInSight(labeled)
                && labeled.getText() != null
                && !labeled.getText().equals(text.getText());
    }

    /// Whether a node and all it lies in are visible.
    protected static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
