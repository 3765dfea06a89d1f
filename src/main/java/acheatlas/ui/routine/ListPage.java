package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Switch;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The chosen moves in their order, how long they take, and what could be added.
final class ListPage {
    private final RoutineViewModel model;
    private final RoutineWords words;
    private final Pictures pictures;
    private final Label total = Words.paragraph("", Style.LEAD, Style.MUTED);
    private final Label empty = Words.paragraph("", Style.READ);
    private final Button start;
    private final Button goOn;
    private final Button explore;
    private final HBox waits;
    private final ChangeNote note;
    private final VBox moves = Gap.SMALL.column();
    private final VBox offers = Gap.SMALL.column();
    private final VBox offered;
    private final VBox chosen;
    private final Pane columns = Gap.WIDE.row();
    private final VBox page;
    private final ScrollPane root;
    private List<Node> shown = List.of();
    private Runnable toExplore = () -> {};

    ListPage(RoutineViewModel model, RoutineWords words, Pictures pictures) {
        this.model = model;
        this.words = words;
        this.pictures = pictures;
        start = ActionButton.main("routine-start", "");
        start.setOnAction(_ -> model.start());
        goOn = ActionButton.main("routine-resume", words.say("routine.resume"));
        goOn.setOnAction(_ -> model.goOn());
        explore = ActionButton.plain("routine-explore", words.say("routine.explore"));
        explore.setOnAction(_ -> toExplore.run());
        waits = waits();
        note = new ChangeNote("routine-list-note", words, model::undo);
        moves.setId("routine-list");
        offers.setId("routine-offers");
        chosen = Gap.MEDIUM.column(total, Gap.SMALL.flow(goOn, start), waits, note.root(), empty);
        chosen.getChildren().addAll(explore, moves);
        offered = Gap.SMALL.column(SectionTitle.of(words.say("routine.offers")), offers);
        chosen.getStyleClass().add("routine-column");
        offered.getStyleClass().add("routine-column");
        page =
                Gap.LARGE.column(
                        Words.paragraph(words.say("routine.title"), Style.DISPLAY, Style.BOLD),
                        columns);
        page.getStyleClass().add("routine-page");
        root = Scrolling.of(page);
        root.setFocusTraversable(false);
        root.getStyleClass().add("pane-scroll");
    }

    private HBox waits() {
        var label = Words.paragraph(words.say("routine.waits"), Style.READ);
        var box = Switch.of("routine-waits", label.getText());
        box.selectedProperty().bindBidirectional(model.waitsProperty());
        var row = Gap.MEDIUM.row(box, Gap.grow(label));
        row.getStyleClass().add("routine-waits");
        return row;
    }

    ChangeNote note() {
        return note;
    }

    void onExplore(Runnable action) {
        toExplore = action;
    }

    void show(Seen seen) {
        var routine = seen.routine();
        set(!routine.isEmpty(), total, start, waits, moves);
        set(seen.isBegun(), goOn);
        set(routine.isEmpty(), empty);
        set(routine.isEmpty() && seen.offers().isEmpty(), explore);
        set(!seen.offers().isEmpty(), offered);
        total.setText(words.say("routine.total", routine.moves().size(), routine.minutes()));
        start.setText(seen.isBegun() ? words.say("routine.again") : words.say("routine.start"));
        look(start, seen.isBegun() ? "plain" : "main");
        empty.setText(
                seen.offers().isEmpty()
                        ? words.say("routine.empty")
                        : words.say("routine.empty.offers"));
        note.show(seen.change());
        fill(seen);
    }

    private static void set(boolean shown, Node... nodes) {
        for (var node : nodes) {
            node.setVisible(shown);
            node.setManaged(shown);
        }
    }

    private static void look(Button button, String look) {
        button.getStyleClass().removeAll("plain", "main");
        button.getStyleClass().add(look);
    }

    /// The focus stays on what it was on, for moving a move on and on.
    private void fill(Seen seen) {
        var scene = root.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        var held = owner == null ? null : owner.getId();
        var rows = new ArrayList<Node>();
        int place = 1;
        for (Move move : seen.routine().moves()) {
            int last = seen.routine().moves().size();
            rows.add(new MoveRow(model, words, pictures, move, place++, last).root());
        }
        moves.getChildren().setAll(rows);
        shown = rows;
        offers.getChildren()
                .setAll(
                        seen.offers().stream()
                                .map(offer -> OfferRow.of(offer, model, words, pictures))
                                .toList());
        if (held != null && owner != null && owner.getScene() == null) {
            refocus(held);
        }
    }

    private void refocus(String held) {
        var again = root.lookup("#" + held);
        if (again != null && !again.isDisabled()) {
            again.requestFocus();
        } else if (!shown.isEmpty()) {
            shown.getFirst().requestFocus();
        } else {
            root.requestFocus();
        }
    }

    void show(Breadth breadth) {
        Pane next = breadth.isAtLeast(Breadth.MEDIUM) ? Gap.WIDE.row() : Gap.WIDE.column();
        if (next instanceof HBox row) {
            row.setAlignment(Pos.TOP_LEFT);
        }
        next.getChildren().setAll(Gap.grow(chosen), Gap.grow(offered));
        page.getChildren().set(1, next);
    }

    void focus() {
        (start.isVisible() ? start : root).requestFocus();
    }

    ScrollPane root() {
        return root;
    }
}
