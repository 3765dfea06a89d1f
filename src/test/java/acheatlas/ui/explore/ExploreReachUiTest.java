package acheatlas.ui.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.ui.UiTest;
import acheatlas.ui.snapshot.SceneImage;
import acheatlas.ui.theme.TextSize;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Everything can be read in every window and at every text size, and is named for those who hear
/// it.
final class ExploreReachUiTest extends UiTest {
    private static final double HALF_PIXEL = 0.5;

    @Override
    protected Parent view() {
        return new StackPane();
    }

    private static final List<String[]> FACES =
            List.of(
                    new String[] {},
                    new String[] {"m_runner"},
                    ExploreFixture.PICKS,
                    new String[] {"s_low_back_pain", "rf_fever_unwell"},
                    new String[] {"s_low_back_pain", "rf_saddle_numbness"});

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    1440,  900, P100
                    1440,  900, P150
                    1440,  900, P200
                    1024,  700, P100
                    1024,  700, P150
                    1024,  700, P200
                     800,  560, P100
                    1920, 1080, P100
                    1920, 1080, P125
                    """)
    void noWordsAreCutOffAndNothingSticksOut(int width, int height, TextSize size) {
        var look = SceneImage.Look.of(width, height).with(size);
        for (var picks : FACES) {
            var roots = new ArrayList<Parent>();
            var cut = cutOffWords(() -> root(roots, picks), look);
            var where = String.join(" ", picks);
            assertEquals(List.of(), cut, where);
            assertEquals(List.of(), onFx(() -> stickingOut(roots.getFirst())), where);
        }
    }

    /// A fresh screen, which is also put into `roots`.
    private static Parent root(List<Parent> roots, String... picks) {
        roots.add(new ExploreFixture().pick(picks).root());
        return roots.getFirst();
    }

    /// Words that reach over the edge of the window or of the pane they are in.
    private static List<String> stickingOut(Parent root) {
        var out = new ArrayList<String>();
        for (var node : root.lookupAll(".label")) {
            if (node instanceof Labeled labeled && isInSight(node)) {
                var bounds = node.localToScene(node.getLayoutBounds());
                var room = room(node);
                if (bounds.getMinX() < room.getMinX() - HALF_PIXEL
                        || bounds.getMaxX() > room.getMaxX() + HALF_PIXEL) {
                    out.add(labeled.getText());
                }
            }
        }
        return out;
    }

    private static Bounds room(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                return pane.localToScene(pane.getLayoutBounds());
            }
            if (at.getParent() == null) {
                return at.localToScene(at.getLayoutBounds());
            }
        }
        throw new IllegalArgumentException("in no scene: " + node);
    }

    @Test
    void everyControlHasAName() {
        for (var picks : FACES) {
            var nameless =
                    onFx(
                            () -> {
                                var root = new ExploreFixture().pick(picks).root();
                                SceneImage.of(
                                        SceneImage.scene(root, SceneImage.Look.of(1440, 900)));
                                return nodes(root)
                                        .filter(Node::isFocusTraversable)
                                        .filter(UiTest::isInSight)
                                        .filter(node -> name(node).isBlank())
                                        .map(Node::toString)
                                        .toList();
                            });
            assertEquals(List.of(), nameless);
        }
    }

    private static Stream<Node> nodes(Parent root) {
        return root.getChildrenUnmodifiable().stream()
                .flatMap(
                        node ->
                                node instanceof Parent parent
                                        ? Stream.concat(Stream.of(node), nodes(parent))
                                        : Stream.of(node));
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }
}
