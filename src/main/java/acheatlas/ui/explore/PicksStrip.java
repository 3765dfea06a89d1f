package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.PickState;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picks on one line over two panes, where there is no room for a pane of their own.
final class PicksStrip {
    private final Chips chips;
    private final ExploreWords words;
    private final Button all;
    private final Button body;
    private final ChipLine line = new ChipLine();
    private final HBox root;

    /// @param open shows all picks and the list to pick from
    /// @param drawer the body to point at; empty where there is none
    PicksStrip(Chips chips, ExploreWords words, Runnable open, Optional<BodyDrawer> drawer) {
        this.chips = chips;
        this.words = words;
        all =
                ActionButton.with(
                        Icon.LIST, ActionButton.small(ActionButton.plain("explore-all-picks", "")));
        all.setOnAction(_ -> open.run());
        body =
                ActionButton.with(
                        Icon.PERSON,
                        ActionButton.small(
                                ActionButton.plain(
                                        "explore-body", words.say("picture.map.small"))));
        body.setMinWidth(Button.USE_PREF_SIZE);
        body.setOnAction(_ -> drawer.ifPresent(BodyDrawer::open));
        Shown.set(body, drawer.isPresent());
        HBox.setHgrow(line, Priority.ALWAYS);
        root = Gap.SMALL.row();
        root.getStyleClass().addAll("top-bar", "picks-strip");
    }

    /// Puts the search field at the front, where the strip is what is shown.
    void take(Node search) {
        Arranged.in(root, List.of(body, search, line, all));
    }

    void show(Picks picks, boolean isInUse) {
        all.setText(words.say("explore.strip.all", picks.count()));
        if (!isInUse) {
            return;
        }
        var next = new ArrayList<Node>(chips.of(picks.redFlags(), PickState.RED_FLAG));
        next.addAll(chips.of(picks.have(), PickState.HAS));
        next.addAll(chips.of(picks.haveNot(), PickState.HAS_NOT));
        next.addAll(chips.of(picks.notSure(), PickState.NOT_SURE));
        Arranged.in(line, next);
    }

    HBox root() {
        return root;
    }
}
