package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Columns;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The screen before anything is picked: one's own words, common starting points, how it works, and
/// the signs that need care right away.
final class StartView {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final SearchBox search;
    private final VBox searchSlot = Gap.SMALL.column();
    private final Pane examples;
    private final StackPane shelfSlot = new StackPane();
    private final VBox card = Card.raised();
    private final Optional<BodyPane> body;
    private final Pictures pictures;
    private final Button toBody;
    private final Button below;
    private final Button getHelp;
    private final ScrollPane root = Scrolling.pane();
    private Region list = new Region();
    private Runnable openFirst = () -> {};

    /// @param body empty where there is none to show
    StartView(
            ExploreViewModel model,
            ExploreWords words,
            SearchBox search,
            Optional<BodyPane> body,
            Pictures pictures) {
        this.pictures = pictures;
        this.model = model;
        this.body = body;
        this.words = words;
        this.search = search;
        examples = examples();
        toBody =
                ActionButton.with(
                        Icon.PERSON,
                        ActionButton.quiet("explore-start-body", words.say("explore.body.point")));
        toBody.setOnAction(_ -> showBody());
        card.setId("explore-start-map");
        below =
                ActionButton.with(
                        Icon.PERSON,
                        ActionButton.plain("explore-body-below", words.say("explore.body.point")));
        below.setOnAction(_ -> goToBody());
        getHelp =
                ActionButton.with(
                        Icon.FORWARD,
                        ActionButton.quiet(
                                "explore-care-list", words.say("explore.start.care.more")));
        getHelp.getStyleClass().add("care-link");
        var main = Gap.HUGE.column(hero(), startingPoints(), howItWorks(), care());
        main.getStyleClass().add("start-main");
        var both = WithAside.ofStart(main, shelfSlot);
        var page = new VBox(both);
        page.getStyleClass().add("start");
        root.setContent(page);
        root.setFocusTraversable(false);
    }

    private VBox hero() {
        return Gap.LARGE.column(
                Gap.SMALL.column(
                        Words.paragraph(
                                words.say("explore.start.title"), Style.DISPLAY, Style.BOLD),
                        Words.paragraph(
                                words.say("explore.start.lead"),
                                Style.LEAD,
                                Style.MUTED,
                                Style.READ)),
                searchSlot);
    }

    private Pane examples() {
        var row =
                Gap.SMALL.flow(
                        Words.line(words.say("explore.start.try"), Style.SMALL, Style.MUTED));
        for (var example :
                List.of(
                        words.say("explore.start.try.1"),
                        words.say("explore.start.try.2"),
                        words.say("explore.start.try.3"))) {
            int number = row.getChildren().size();
            var button = ActionButton.small(ActionButton.plain("explore-try-" + number, ""));
            button.setText(words.say("explore.start.quoted", example));
            button.getStyleClass().add("example");
            button.setOnAction(_ -> search.say(example));
            row.getChildren().add(button);
        }
        return row;
    }

    private VBox startingPoints() {
        var cards = Columns.ofTiles();
        cards.show(Arrays.stream(StartingPoint.values()).map(this::card).toList());
        return Gap.MEDIUM.column(
                Words.paragraph(words.say("explore.start.points"), Style.LEAD, Style.SEMIBOLD),
                cards);
    }

    private Button card(StartingPoint point) {
        var sentences = StartSentences.of(point, words);
        var button = new Button();
        button.setId("explore-start-" + point.findings().getFirst());
        button.getStyleClass().add("tile-button");
        button.setMaxWidth(Double.MAX_VALUE);
        var text =
                Gap.HAIR.column(
                        Words.paragraph(sentences.title(), Style.SEMIBOLD),
                        Words.paragraph(sentences.line(), Style.SMALL, Style.MUTED));
        text.setAlignment(Pos.CENTER_LEFT);
        var row = Gap.MEDIUM.row(Gap.grow(text));
        pictures.spot(point.findings().getFirst()).ifPresent(row.getChildren()::addFirst);
        button.setGraphic(row);
        button.setAccessibleText(
                words.say("explore.start.card", sentences.title(), sentences.line()));
        button.setOnAction(_ -> model.startFrom(point));
        return button;
    }

    private VBox howItWorks() {
        var steps = Columns.ofCards();
        steps.show(
                List.of(
                        step(1, words.say("explore.how.1"), words.say("explore.how.1.text")),
                        step(2, words.say("explore.how.2"), words.say("explore.how.2.text")),
                        step(3, words.say("explore.how.3"), words.say("explore.how.3.text"))));
        return Gap.MEDIUM.column(
                Words.paragraph(words.say("explore.how"), Style.LEAD, Style.SEMIBOLD), steps);
    }

    private static HBox step(int number, String title, String text) {
        var badge = Words.whole(Integer.toString(number), Style.BOLD, Style.IN_ACCENT);
        badge.getStyleClass().add("step-number");
        var row =
                Gap.MEDIUM.row(
                        badge,
                        Gap.grow(
                                Gap.HAIR.column(
                                        SectionTitle.of(title),
                                        Words.paragraph(
                                                text, Style.SMALL, Style.MUTED, Style.READ))));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Pane care() {
        var sign = Glyph.large(Icon.URGENT);
        sign.getStyleClass().add(Style.IN_URGENT);
        var text =
                Gap.NONE.column(
                        Words.paragraph(words.say("explore.start.care"), Style.BOLD),
                        Words.paragraph(words.say("explore.start.care.text"), Style.READ));
        var row = Gap.MEDIUM.row(sign, Gap.grow(text), getHelp);
        row.getStyleClass().add("care-line");
        return row;
    }

    /// Takes in the search field and the list to pick from, which stand in the panes later.
    void take(ShelfCard shelves) {
        search.big(true);
        Arranged.in(searchSlot, List.of(search.root(), examples, below));
        list = shelves.root();
        body.ifPresent(pane -> pane.onList(this::openList));
        openFirst = shelves::focus;
        showBody();
        getHelp.setOnAction(
                _ -> {
                    showList();
                    shelves.openCare();
                    Sight.bring(root, shelves.root());
                });
    }

    /// The body to point at; without one, the list.
    private void showBody() {
        if (body.isEmpty()) {
            Arranged.in(shelfSlot, List.of(list));
            return;
        }
        var pane = body.get();
        pane.onStart();
        Arranged.in(card, List.of(pane.root()));
        Arranged.in(shelfSlot, List.of(card));
    }

    /// The list in the place of the body.
    void showList() {
        if (body.isPresent()) {
            Arranged.in(shelfSlot, List.of(Gap.SMALL.column(list, toBody)));
        }
    }

    /// Where the body is not beside the words, a button leads down to it.
    void show(Breadth breadth) {
        Shown.set(below, body.isPresent() && !breadth.isAtLeast(Breadth.MEDIUM));
    }

    private void goToBody() {
        showBody();
        Sight.bringToTop(root, shelfSlot);
        body.ifPresent(BodyPane::focus);
    }

    private void openList() {
        showList();
        openFirst.run();
    }

    ScrollPane root() {
        return root;
    }
}
