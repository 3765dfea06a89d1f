package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// "Pick from a list": first the parts of the body, then the findings of one of them. Stands for
/// the body map for those who would rather read.
final class ShelfCard {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final VBox root = Card.of();
    private final FlowPane topics = Gap.TIGHT.flow();
    private final VBox rows = Gap.HAIR.column();
    private final VBox opened = Gap.SMALL.column();
    private final ScrollPane scroll = Scrolling.pane();
    private final ShelfChecks checks;
    private Breadth breadth = Breadth.WIDE;
    private boolean isStart = true;

    ShelfCard(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        checks = new ShelfChecks(model, words, "explore-check-");
        root.setId("explore-shelves");
        root.getStyleClass().addAll("shelf-card", "gap-8");
        scroll.setContent(checks.root());
        scroll.getStyleClass().add("shelf-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(opened, Priority.ALWAYS);
        for (var shelf : model.shelves()) {
            topics.getChildren().add(topic(shelf));
            rows.getChildren().add(row(shelf));
        }
        close();
    }

    private Button topic(Shelf shelf) {
        var button =
                ActionButton.small(ActionButton.plain("explore-shelf-" + id(shelf), name(shelf)));
        button.getStyleClass().add(shelf.topic() == Shelf.Topic.CARE ? "shelf-care" : "shelf");
        button.setOnAction(_ -> open(shelf));
        return button;
    }

    /// The same on a line of its own, for the start screen, where there is room.
    private Button row(Shelf shelf) {
        var button = new Button();
        button.setId("explore-shelf-" + id(shelf));
        button.getStyleClass().add("shelf-row");
        if (shelf.topic() == Shelf.Topic.CARE) {
            button.getStyleClass().add(Style.IN_URGENT);
        }
        button.setGraphic(
                Gap.SMALL.row(Gap.grow(Words.line(name(shelf))), Glyph.small(Icon.FORWARD)));
        button.setAccessibleText(name(shelf));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> open(shelf));
        return button;
    }

    private static String id(Shelf shelf) {
        return switch (shelf.topic()) {
            case BODY -> shelf.region();
            case CARE -> "care";
            case PERSON -> "person";
        };
    }

    private String name(Shelf shelf) {
        return switch (shelf.topic()) {
            case BODY -> words.region(shelf.region());
            case CARE -> words.say("explore.shelf.care");
            case PERSON -> words.say("explore.shelf.person");
        };
    }

    void open(Shelf shelf) {
        show(shelf, name(shelf)).requestFocus();
    }

    /// Opens the findings of a place that was pointed at elsewhere, where the focus stays.
    void offer(Shelf shelf) {
        show(shelf, words.say("explore.shelf.offer", name(shelf)));
    }

    private Button show(Shelf shelf, String title) {
        checks.show(shelf);
        scroll.setVvalue(0);
        var back =
                ActionButton.with(
                        Icon.BACK,
                        ActionButton.small(
                                ActionButton.quiet(
                                        "explore-shelf-back", words.say("explore.shelf.back"))));
        back.setOnAction(_ -> close());
        opened.getChildren().setAll(Gap.SMALL.row(Gap.grow(SectionTitle.of(title)), back), scroll);
        root.getChildren().setAll(opened);
        return back;
    }

    /// Opens the signs that need care.
    void openCare() {
        model.shelves().stream()
                .filter(shelf -> shelf.topic() == Shelf.Topic.CARE)
                .findFirst()
                .ifPresent(this::open);
    }

    void close() {
        var all = isStart && breadth == Breadth.WIDE ? rows : topics;
        root.getChildren().setAll(SectionTitle.of(words.say("explore.shelf.title")), all);
    }

    void show(Breadth newBreadth) {
        breadth = newBreadth;
        refresh();
    }

    private void refresh() {
        if (!root.getChildren().contains(opened)) {
            close();
        }
    }

    void focus() {
        root.lookupAll(".button").stream().findFirst().ifPresent(node -> node.requestFocus());
    }

    void follow(Seen seen) {
        checks.follow(seen);
        if (isStart != (seen.face() == Seen.Face.START)) {
            isStart = !isStart;
            refresh();
        }
    }

    VBox root() {
        return root;
    }
}
