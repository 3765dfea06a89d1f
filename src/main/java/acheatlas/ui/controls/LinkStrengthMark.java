package acheatlas.ui.controls;

import acheatlas.i18n.Messages;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A line whose thickness is a link's strength, with its words. Always a line: three small bars
/// mean research.
public final class LinkStrengthMark {
    private LinkStrengthMark() {}

    public static HBox of(Messages messages, LinkStrength strength) {
        var line = new Region();
        line.getStyleClass().addAll("link-line", thickness(strength));
        var slot = new StackPane(line);
        slot.getStyleClass().add("mark-slot");
        return Gap.SMALL.row(
                slot, Words.whole(strength.words(messages), Style.SMALL, Style.SEMIBOLD));
    }

    private static String thickness(LinkStrength strength) {
        return switch (strength) {
            case LIGHT -> "link-light";
            case MEDIUM -> "link-medium";
            case STRONG -> "link-strong";
        };
    }
}
