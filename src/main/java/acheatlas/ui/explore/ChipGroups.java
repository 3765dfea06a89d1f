package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.PickState;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.List;

/// All picks, in four groups under their headings; an empty group is not there.
final class ChipGroups {
    private final Chips chips;
    private final VBox root = Gap.LARGE.column();
    private final Group redFlags;
    private final Group have;
    private final Group haveNot;
    private final Group notSure;

    ChipGroups(Chips chips, ExploreWords words) {
        this.chips = chips;
        redFlags = new Group(words.say("explore.picks.red-flags"), PickState.RED_FLAG);
        redFlags.title.getStyleClass().add(Style.IN_URGENT);
        have = new Group(words.say("explore.picks.have"), PickState.HAS);
        haveNot = new Group(words.say("explore.picks.have-not"), PickState.HAS_NOT);
        notSure = new Group(words.say("explore.picks.not-sure"), PickState.NOT_SURE);
        root.setId("explore-picks");
        root.getChildren().addAll(redFlags.root, have.root, haveNot.root, notSure.root);
    }

    VBox root() {
        return root;
    }

    void show(Picks picks) {
        redFlags.show(picks.redFlags());
        have.show(picks.have());
        haveNot.show(picks.haveNot());
        notSure.show(picks.notSure());
    }

    private final class Group {
        private final PickState state;
        private final Label title;
        private final ChipFlow flow = new ChipFlow();
        private final VBox root;
        private List<Node> shown = List.of();

        Group(String words, PickState state) {
            this.state = state;
            title = SectionTitle.small(words);
            root = Gap.SMALL.column(title, flow);
            Shown.set(root, false);
        }

        void show(List<Finding> findings) {
            var next = chips.of(findings, state);
            if (!next.equals(shown)) {
                shown = next;
                Arranged.in(flow, next);
                Shown.set(root, !findings.isEmpty());
            }
        }
    }
}
