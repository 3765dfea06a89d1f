package acheatlas.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.CauseKind;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.UiTest;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

final class WhyBarUiTest extends UiTest {
    private static final WhyBar.Block STRONG =
            new WhyBar.Block("s_groin", "Groin aches", LinkStrength.STRONG, false);
    private static final WhyBar.Block AWAY =
            new WhyBar.Block("s_numb", "Numb leg", LinkStrength.LIGHT, true);

    private WhyBar bar(List<WhyBar.Block> picks) {
        return new WhyBar(Messages.in(Languages.ENGLISH), CauseKind.JOINT, picks);
    }

    @Override
    protected Parent view() {
        var narrow = bar(Collections.nCopies(12, STRONG)).root();
        narrow.setId("narrow");
        narrow.setMaxWidth(300);
        var bar = bar(List.of(AWAY, STRONG));
        bar.root().setId("bar");
        bar.root().setMaxWidth(Region.USE_PREF_SIZE);
        var hovered = Words.line("");
        hovered.setId("hovered");
        hovered.textProperty().bind(bar.hoveredProperty());
        return Gap.WIDE.column(bar.root(), narrow, hovered);
    }

    private List<Node> blocks(String id) {
        return node(id, Region.class).getChildrenUnmodifiable();
    }

    @Test
    void picksThatPointAwayStandLastAfterAGap() {
        var blocks = blocks("bar");
        assertTrue(blocks.getLast().getStyleClass().contains("why-away"));
        var space =
                blocks.getLast().getBoundsInParent().getMinX()
                        - blocks.getFirst().getBoundsInParent().getMaxX();
        assertEquals(13, space, 1);
    }

    @Test
    void aStrongLinkIsThreeTimesAsWideAsALightOne() {
        var blocks = blocks("bar");
        assertEquals(48, blocks.getFirst().getLayoutBounds().getWidth(), 1);
        assertEquals(16, blocks.getLast().getLayoutBounds().getWidth(), 1);
    }

    @Test
    void blocksShrinkTogetherInANarrowRow() {
        var blocks = blocks("narrow");
        assertTrue(blocks.getLast().getBoundsInParent().getMaxX() <= 301);
        assertEquals(
                blocks.getFirst().getLayoutBounds().getWidth(),
                blocks.getLast().getLayoutBounds().getWidth(),
                1);
    }

    @Test
    void theMouseTellsWhichPickABlockIs() {
        robot.moveTo(blocks("bar").getFirst());
        assertEquals("s_groin", node("hovered", Label.class).getText());
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0, LIGHT
                    2, LIGHT
                    3, MEDIUM
                    4, STRONG
                    5, STRONG
                    """)
    void evokingStrengthHasThreeSteps(int strength, LinkStrength step) {
        assertEquals(step, LinkStrength.of(strength));
    }
}
