package acheatlas.ui.linkmap;

import acheatlas.graph.Evidence;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.KindTile;
import acheatlas.ui.controls.OnHandout;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Consumer;

/// Tells why: the links of the chosen box in words, how well each is studied, and what the map is
/// not.
final class SidePanel {
    private final LinkMapWords words;
    private final PanelSections sections;
    private final StackPane tile = new StackPane();
    private final Label name = Words.paragraph("", Style.LEAD, Style.BOLD);
    private final Label below = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Button close;
    private final ScrollPane scroll;
    private final Button open;
    private final HBox head;
    private final VBox foot;
    private final VBox body = Gap.MEDIUM.column();
    private final HBox taken = Gap.SMALL.row();
    private final VBox root;
    private Optional<OnHandout> onHandout = Optional.empty();
    private boolean asDrawer;

    SidePanel(LinkMapWords words, Consumer<String> choose, Runnable clear) {
        this.words = words;
        sections = new PanelSections(words, choose);
        close = IconButton.of("linkmap-panel-close", Icon.CLOSE, words.say("linkmap.panel.close"));
        close.setOnAction(_ -> clear.run());
        open = ActionButton.main("linkmap-open", words.say("linkmap.open"));
        open.setMaxWidth(Double.MAX_VALUE);
        open.managedProperty().bind(open.visibleProperty());
        head = Gap.MEDIUM.row(tile, Gap.grow(Gap.NONE.column(name, below)), close);
        head.setAlignment(Pos.TOP_LEFT);
        body.getStyleClass().add("map-panel-body");
        scroll = Scrolling.of(body);
        scroll.getStyleClass().add("map-scroll");
        scroll.setAccessibleText(words.say("linkmap.panel"));
        foot = Gap.SMALL.column(notADiagnosis(), open);
        taken.managedProperty().bind(taken.visibleProperty());
        foot.managedProperty().bind(foot.visibleProperty());
        root = Gap.MEDIUM.column(head, Gap.grow(scroll), foot);
        root.setId("linkmap-panel");
        root.getStyleClass().addAll("card", "map-panel");
    }

    private Label notADiagnosis() {
        return Words.paragraph(words.say("linkmap.not-a-diagnosis"), Style.SMALL, Style.MUTED);
    }

    /// Beside the map, the button is at the foot; in the flat drawer, at the head.
    void fit(boolean beside) {
        foot.setVisible(beside);
        asDrawer = !beside;
        var home = beside ? foot : head;
        if (!home.getChildren().contains(open)) {
            foot.getChildren().remove(open);
            head.getChildren().remove(open);
            home.getChildren().add(beside ? 1 : 2, open);
        }
    }

    /// Where what is taken home is chosen: a cause can be put onto it from here.
    void takeHome(Plan plan) {
        var toggle = new OnHandout("linkmap-on-handout", words.messages(), plan);
        onHandout = Optional.of(toggle);
        taken.getChildren().setAll(toggle.root());
    }

    void onOpen(Runnable action) {
        open.setOnAction(_ -> action.run());
    }

    /// Fills the panel; empty, it says what to do.
    void show(Seen seen) {
        var box = seen.chosenBox();
        name.setText(box.map(words::name).orElseGet(() -> words.say("linkmap.panel.none")));
        below.setText(box.map(this::standing).orElse(""));
        below.setManaged(!below.getText().isEmpty());
        tile.getChildren().setAll(box.map(this::sign).orElseGet(() -> Glyph.large(Icon.LINK_MAP)));
        close.setVisible(box.isPresent());
        open.setVisible(box.filter(Box.Origin.class::isInstance).isPresent());
        var cause =
                box.filter(Box.Origin.class::isInstance)
                        .map(it -> ((Box.Origin) it).ranked().cause());
        taken.setVisible(cause.isPresent() && !taken.getChildren().isEmpty());
        cause.ifPresent(one -> onHandout.ifPresent(toggle -> toggle.show(one, name.getText())));
        body.getChildren().setAll(sections.of(seen));
        body.getChildren().addFirst(taken);
        box.ifPresent(this::addResearch);
        if (asDrawer) {
            body.getChildren().add(notADiagnosis());
        }
        scroll.setVvalue(0);
    }

    private void addResearch(Box box) {
        switch (box) {
            case Box.Felt _ -> {}
            case Box.Origin origin ->
                    addResearch(
                            origin.ranked().cause().evidence(),
                            words.say("linkmap.research.cause"));
            case Box.Help help ->
                    addResearch(help.move().evidence(), words.say("linkmap.research.move"));
        }
    }

    private void addResearch(Evidence evidence, String about) {
        var card =
                Gap.HAIR.column(
                        ResearchMark.of(words.messages(), evidence),
                        Words.paragraph(about, Style.SMALL, Style.MUTED));
        card.getStyleClass().add("map-research");
        body.getChildren().add(card);
    }

    private String standing(Box box) {
        return switch (box) {
            case Box.Felt _ -> words.below(box);
            case Box.Origin origin -> words.standing(origin);
            case Box.Help help -> words.dose(help.move());
        };
    }

    private Node sign(Box box) {
        return switch (box) {
            case Box.Felt felt -> Glyph.large(BoxView.icon(felt.standing()));
            case Box.Origin origin -> KindTile.large(origin.kind());
            case Box.Help _ -> Glyph.large(Icon.PERSON);
        };
    }

    Region root() {
        return root;
    }
}
