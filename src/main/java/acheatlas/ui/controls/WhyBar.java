package acheatlas.ui.controls;

import acheatlas.graph.CauseKind;
import acheatlas.i18n.Messages;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import java.util.List;

/// One block for each pick that counts for or against a cause. The wider the stronger the link; a
/// dashed block, after a gap, points away. Blocks shrink together where a row is narrow.
///
/// The words beside it say the same to a screen reader.
public final class WhyBar {
    private final Blocks blocks = new Blocks();
    private final ReadOnlyStringWrapper hovered = new ReadOnlyStringWrapper("");

    /// One pick.
    ///
    /// @param finding id of the pick
    /// @param name the pick in words, for the tooltip
    /// @param pointsAway speaks against the cause
    public record Block(String finding, String name, LinkStrength strength, boolean pointsAway) {}

    public WhyBar(Messages messages, CauseKind kind, List<Block> picks) {
        blocks.getStyleClass().addAll("why-bar", KindWords.styleClass(kind));
        picks.stream().filter(pick -> !pick.pointsAway()).forEach(pick -> add(messages, pick));
        picks.stream().filter(Block::pointsAway).forEach(pick -> add(messages, pick));
    }

    private void add(Messages messages, Block pick) {
        var block = new Region();
        block.getStyleClass().add(pick.pointsAway() ? "why-away" : "why-block");
        var words =
                pick.pointsAway()
                        ? messages.say("why-bar.away", pick.name())
                        : messages.say(
                                "why-bar.toward", pick.name(), pick.strength().words(messages));
        Tooltip.install(block, new Tooltip(words));
        block.setOnMouseEntered(_ -> hovered.set(pick.finding()));
        block.setOnMouseExited(_ -> hovered.set(""));
        blocks.add(block, pick);
    }

    public Region root() {
        return blocks;
    }

    /// Id of the pick whose block is under the mouse, to light up its chip and region; else empty.
    public ReadOnlyStringProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }
}
