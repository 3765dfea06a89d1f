package acheatlas.ui.controls;

import acheatlas.graph.CauseKind;
import acheatlas.i18n.Messages;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One block for each pick that counts for or against a cause. The wider the stronger the link; a
/// dashed block, after a gap, points away. Blocks shrink together where a row is narrow.
///
/// The words beside it say the same to a screen reader.
public final class WhyBar {
    private final Messages messages;
    private final Blocks blocks = new Blocks();
    private final List<Region> made = new ArrayList<>();
    private final ReadOnlyStringWrapper hovered = new ReadOnlyStringWrapper("");
    private @Nullable Tooltip tooltip;
    private List<Block> shown = List.of();

    /// One pick.
    ///
    /// @param finding id of the pick
    /// @param name the pick in words, for the tooltip
    /// @param pointsAway speaks against the cause
    public record Block(String finding, String name, LinkStrength strength, boolean pointsAway) {}

    public WhyBar(Messages messages, CauseKind kind, List<Block> picks) {
        this.messages = messages;
        blocks.getStyleClass().addAll("why-bar", KindWords.styleClass(kind));
        show(picks);
    }

    /// Shows other picks, in the blocks there are as far as they go.
    public void show(List<Block> picks) {
        var next =
                Stream.concat(
                                picks.stream().filter(pick -> !pick.pointsAway()),
                                picks.stream().filter(Block::pointsAway))
                        .toList();
        if (next.equals(shown)) {
            return;
        }
        shown = next;
        while (made.size() < next.size()) {
            made.add(block(made.size()));
        }
        for (int place = 0; place < next.size(); place++) {
            var look = next.get(place).pointsAway() ? "why-away" : "why-block";
            if (!made.get(place).getStyleClass().contains(look)) {
                made.get(place).getStyleClass().setAll(look);
            }
        }
        blocks.show(made.subList(0, next.size()), next);
    }

    private Region block(int place) {
        var block = new Region();
        block.setOnMouseEntered(_ -> enter(block, shown.get(place)));
        block.setOnMouseExited(_ -> hovered.set(""));
        return block;
    }

    /// The tooltip is made when a block is first pointed at: most never are.
    private void enter(Region block, Block pick) {
        hovered.set(pick.finding());
        if (tooltip == null) {
            tooltip = new Tooltip();
        }
        tooltip.setText(
                pick.pointsAway()
                        ? messages.say("why-bar.away", pick.name())
                        : messages.say(
                                "why-bar.toward", pick.name(), pick.strength().words(messages)));
        Tooltip.install(block, tooltip);
    }

    public Region root() {
        return blocks;
    }

    /// Id of the pick whose block is under the mouse, to light up its chip and region; else empty.
    public ReadOnlyStringProperty hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }
}
