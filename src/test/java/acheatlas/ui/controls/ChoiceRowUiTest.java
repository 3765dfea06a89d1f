package acheatlas.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ui.UiTest;

import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class ChoiceRowUiTest extends UiTest {
    private final List<String> chosen = new ArrayList<>();

    @Override
    protected Parent view() {
        var row = ChoiceRow.<String>tabs();
        row.add("a", "tab-a", "Explore");
        row.add("b", "tab-b", "Link map");
        row.add("c", "tab-c", "Handout").count(3, "Handout, 3 items");
        row.onChoose(chosen::add);
        return Gap.NONE.column(row.root());
    }

    private ToggleButton tab(String id) {
        return node(id, ToggleButton.class);
    }

    @Test
    void aClickTakesAChoice() {
        robot.clickOn(tab("tab-b"));
        assertEquals(List.of("b"), chosen);
        assertTrue(tab("tab-b").isSelected());
    }

    @Test
    void oneChoiceIsAlwaysTaken() {
        robot.clickOn(tab("tab-b")).clickOn(tab("tab-b"));
        assertTrue(tab("tab-b").isSelected());
        assertEquals(List.of("b"), chosen);
    }

    @Test
    void arrowsGoFromChoiceToChoice() {
        focus("tab-a");
        robot.type(KeyCode.RIGHT);
        assertEquals(List.of("b"), chosen);
        assertTrue(tab("tab-b").isFocused());
    }

    @Test
    void theRowIsOneStopForTheTabKey() {
        assertEquals(
                List.of(true, false, false),
                List.of(
                        tab("tab-a").isFocusTraversable(),
                        tab("tab-b").isFocusTraversable(),
                        tab("tab-c").isFocusTraversable()));
    }

    @Test
    void theCountIsSpokenWithTheName() {
        assertEquals("Handout, 3 items", tab("tab-c").getAccessibleText());
    }
}
