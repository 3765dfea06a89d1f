package acheatlas.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TextSizeTest {
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    100, P100
                    130, P125
                    -5, P100
                    900, P200
                    """)
    void anyNumberFindsTheNearestSize(int percent, TextSize expected) {
        assertEquals(expected, TextSize.nearest(percent));
    }

    @Test
    void stepsStopAtBothEnds() {
        assertEquals(TextSize.P125, TextSize.P100.larger());
        assertEquals(TextSize.P200, TextSize.P200.larger());
        assertEquals(TextSize.P100, TextSize.P100.smaller());
    }

    @Test
    void aNewSizeTakesThePlaceOfTheOld() {
        var root = new Pane();
        TextSize.P150.applyTo(root);
        TextSize.P200.applyTo(root);
        assertEquals("text-200", String.join(" ", root.getStyleClass()));
    }
}
