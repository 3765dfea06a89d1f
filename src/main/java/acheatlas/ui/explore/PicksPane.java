package acheatlas.ui.explore;

import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person picked, the way back and forth between steps, and the list to pick from. Beside a
/// sign that needs care, a note for the front desk in the list's place.
final class PicksPane {
    private final ExploreWords words;
    private final ChipGroups chips;
    private final HBox head;
    private final VBox deskNote;
    private final VBox content = Gap.LARGE.column();
    private final List<Node> body;
    private final ScrollPane root = Scrolling.pane();

    /// @param body the small body; empty where there is none
    PicksPane(ExploreViewModel model, ExploreWords words, ChipGroups chips, Optional<Node> body) {
        this.body = body.stream().toList();
        this.words = words;
        this.chips = chips;
        head = head(model);
        deskNote = deskNote();
        content.getStyleClass().add("picks");
        root.setContent(content);
        root.setFocusTraversable(false);
    }

    private HBox head(ExploreViewModel model) {
        var undo = IconButton.of("explore-undo", Icon.UNDO, words.say("explore.undo.step"));
        undo.setOnAction(_ -> model.undo());
        undo.disableProperty().bind(model.canUndoProperty().not());
        var redo = IconButton.of("explore-redo", Icon.REDO, words.say("explore.redo.step"));
        redo.setOnAction(_ -> model.redo());
        redo.disableProperty().bind(model.canRedoProperty().not());
        return Gap.NONE.row(
                Gap.grow(SectionTitle.of(words.say("explore.picks.title"))), undo, redo);
    }

    private VBox deskNote() {
        var note =
                Card.of(
                        Gap.SMALL.row(
                                Glyph.of(Icon.PERSON),
                                Gap.grow(
                                        Words.paragraph(
                                                words.say("explore.desk"), Style.SEMIBOLD))),
                        Words.paragraph(
                                words.say("explore.desk.text"),
                                Style.SMALL,
                                Style.MUTED,
                                Style.READ));
        note.getStyleClass().add("gap-8");
        return note;
    }

    /// Takes in the list to pick from, which stands on the start screen before.
    void take(ShelfCard shelves, boolean isCare) {
        var shown = new ArrayList<Node>(body);
        shown.add(head);
        shown.add(chips.root());
        shown.add(isCare ? deskNote : shelves.root());
        Arranged.in(content, shown);
    }

    ScrollPane root() {
        return root;
    }
}
