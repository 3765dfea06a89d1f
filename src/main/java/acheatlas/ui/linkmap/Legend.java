package acheatlas.ui.linkmap;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.KeyHint;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// What the lines mean, the keys, and the way to the weaker links.
final class Legend {
    private final LinkMapWords words;
    private final Button weaker = ActionButton.small(ActionButton.quiet("linkmap-weaker", ""));
    private final VBox root;
    private boolean shown;

    Legend(LinkMapWords words) {
        this.words = words;
        var row =
                flow(
                        line(words.say("linkmap.key.strong"), "link-line", "link-strong"),
                        line(words.say("linkmap.key.medium"), "link-line", "link-medium"),
                        line(words.say("linkmap.key.light"), "link-line", "link-light"),
                        line(words.say("linkmap.key.away"), "map-key-away"),
                        keys(),
                        weaker);
        var rule = new Region();
        rule.getStyleClass().add(Style.RULE);
        root = Gap.SMALL.column(rule, row);
        weaker.managedProperty().bind(weaker.visibleProperty());
    }

    private static FlowPane flow(Region... parts) {
        var row = Gap.LARGE.flow(parts);
        row.getStyleClass().add("map-key");
        row.setRowValignment(VPos.CENTER);
        return row;
    }

    private static HBox line(String text, String... looks) {
        var line = new Region();
        line.getStyleClass().addAll(looks);
        var slot = new StackPane(line);
        slot.getStyleClass().add("mark-slot");
        return Gap.SMALL.row(slot, Words.whole(text, Style.SMALL, Style.MUTED));
    }

    private HBox keys() {
        return Gap.TIGHT.row(
                Words.whole(words.say("linkmap.keys.move"), Style.SMALL, Style.MUTED),
                KeyHint.of("↑"),
                KeyHint.of("↓"),
                Words.whole(words.say("linkmap.keys.follow"), Style.SMALL, Style.MUTED),
                KeyHint.of("←"),
                KeyHint.of("→"),
                Words.whole(words.say("linkmap.keys.clear"), Style.SMALL, Style.MUTED),
                KeyHint.of(words.say("explore.search.key.clear")));
    }

    void onWeaker(Consumer<Boolean> action) {
        weaker.setOnAction(_ -> action.accept(!shown));
    }

    void show(Seen seen) {
        shown = seen.weaker();
        weaker.setVisible(shown || seen.map().folded() > 0);
        weaker.setText(shown ? words.say("linkmap.weaker.hide") : words.say("linkmap.weaker.show"));
        weaker.setAccessibleText(
                shown ? weaker.getText() : words.say("linkmap.weaker.spoken", seen.map().folded()));
    }

    VBox root() {
        return root;
    }
}
