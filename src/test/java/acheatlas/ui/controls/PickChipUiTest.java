package acheatlas.ui.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.UiTest;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

final class PickChipUiTest extends UiTest {
    private final List<String> heard = new ArrayList<>();

    @Override
    protected Parent view() {
        return Gap.SMALL.flow(chip("first", "Groin aches"), chip("second", "Numb leg"));
    }

    private Node chip(String finding, String name) {
        var messages = Messages.in(Languages.ENGLISH);
        var chip = new PickChip(messages, new PickChip.Pick(finding, name, PickState.HAS));
        chip.onAnswer(state -> heard.add(finding + " " + state));
        chip.onRemove(() -> heard.add(finding + " off"));
        return chip.root();
    }

    private Node node(String id) {
        return node(id, Node.class);
    }

    @Test
    void deleteTakesTheChipOff() {
        focus("chip-first");
        robot.type(KeyCode.DELETE);
        assertEquals(List.of("first off"), heard);
    }

    @Test
    void theCrossTakesTheChipOffAndOpensNoMenu() {
        robot.clickOn(node("take-off-second"));
        assertEquals(List.of("second off"), heard);
        assertEquals(1, robot.listWindows().size());
    }

    @Test
    void enterOpensTheChoiceAndTheKeyboardAnswersIt() {
        focus("chip-first");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(List.of("first HAS_NOT"), heard);
    }

    @Test
    void arrowsGoFromChipToChip() {
        focus("chip-first");
        robot.type(KeyCode.RIGHT);
        assertTrue(node("chip-second").isFocused());
        robot.type(KeyCode.LEFT);
        assertTrue(node("chip-first").isFocused());
    }

    @Test
    void aScreenReaderHearsNameAndState() {
        assertEquals("Groin aches. You have this", node("chip-first").getAccessibleText());
    }

    @Test
    void theMenuHasTheSizeAndTheThemeOfItsChip() {
        doOnFx(() -> TextSize.P200.applyTo(scene().getRoot()));
        robot.clickOn(node("chip-first"));
        var words = (Label) robot.lookup(".menu-item > .label").query();
        assertEquals(30, words.getFont().getSize(), 0.01);
        assertEquals("Inter", words.getFont().getFamily());
        robot.type(KeyCode.ESCAPE);
    }
}
