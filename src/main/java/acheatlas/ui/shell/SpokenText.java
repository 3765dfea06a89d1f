package acheatlas.ui.shell;

import acheatlas.ui.controls.Glyph;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a panel says, in reading order, a line for each block: what is visible in it, from where it
/// is scrolled to. Buttons and keys are for those who see them.
final class SpokenText {
    private final double top;
    private final List<String> lines = new ArrayList<>();

    private SpokenText(double top) {
        this.top = top;
    }

    static String of(Node panel) {
        var inScene = panel.localToScene(panel.getLayoutBounds());
        var text = new SpokenText(inScene.getMinY());
        text.read(panel instanceof ScrollPane scroll ? scroll.getContent() : panel);
        return String.join("\n", text.lines);
    }

    private void read(Node node) {
        if (!node.isVisible() || isForTheEye(node)) {
            return;
        }
        switch (node) {
            case TextFlow flow ->
                    say(
                            flow,
                            flow.getChildren().stream()
                                    .map(SpokenText::words)
                                    .collect(Collectors.joining()));
            case Labeled labeled when !words(labeled).isBlank() -> say(labeled, words(labeled));
            case Text text -> say(text, text.getText());
            case ScrollPane scroll -> read(scroll.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().forEach(this::read);
            default -> {}
        }
    }

    private static boolean isForTheEye(Node node) {
        boolean isButton =
                node instanceof ButtonBase
                        && !(node instanceof Hyperlink)
                        && !(node instanceof CheckBox);
        return isButton || node instanceof Glyph || node.getStyleClass().contains("key-hint");
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            default -> "";
        };
    }

    private void say(Node node, String words) {
        boolean isPassed = node.localToScene(node.getLayoutBounds()).getMaxY() <= top;
        if (!isPassed && !words.isBlank()) {
            lines.add(words.strip());
        }
    }
}
