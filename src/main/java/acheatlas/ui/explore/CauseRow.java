package acheatlas.ui.explore;

import acheatlas.graph.Cause;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindTile;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.WhyBar;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.Consumer;

/// One cause of the list: what it is, what kind, and which picks put it here.
///
/// Made once for a cause and filled anew whenever the picks change.
final class CauseRow {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final CauseSentences sentences;
    private final ExploreWords words;
    private final Label count = Words.whole("", Style.SMALL, Style.MUTED);
    private final WhyBar whyBar;
    private final StackPane kindSlot = new StackPane();
    private final Label shortLine;
    private final Label kind;
    private final CheckBox chosen = new CheckBox();
    private final HBox root;
    private final Cause cause;
    private boolean isMoved;

    CauseRow(Cause cause, ExploreViewModel model, ExploreWords words) {
        this.cause = cause;
        this.words = words;
        sentences = new CauseSentences(words);
        shortLine = Words.paragraph(words.of(cause).shortLine(), Style.SMALL, Style.MUTED);
        shortLine.getStyleClass().add("cause-short");
        kind = KindWords.label(words.messages(), cause.kind());
        kindSlot.getChildren().add(kind);
        kindSlot.setAlignment(Pos.TOP_RIGHT);
        whyBar = new WhyBar(words.messages(), cause.kind(), List.of());
        var bar = new BarLine(whyBar.root(), count);
        var name = Words.paragraph(words.name(cause), Style.SEMIBOLD);
        var head = Gap.SMALL.row(Gap.grow(name), kindSlot);
        head.setAlignment(Pos.TOP_LEFT);
        var open = Glyph.of(Icon.FORWARD);
        open.getStyleClass().add("cause-open");
        root =
                Gap.MEDIUM.row(
                        chosen,
                        KindTile.of(cause.kind()),
                        Gap.grow(Gap.HAIR.column(head, shortLine, bar)),
                        open);
        chosen.setId("compare-" + cause.id());
        chosen.setAccessibleText(words.say("compare.row", words.name(cause)));
        Shown.set(chosen, false);
        root.setId("cause-" + cause.id());
        root.getStyleClass().addAll("row-card", "cause-row");
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        root.setFocusTraversable(false);
        root.setOnMouseClicked(
                _ -> {
                    root.requestFocus();
                    model.select(cause.id());
                });
        root.hoverProperty().subscribe(on -> hover(on, model));
        root.focusedProperty().addListener((_, _, focused) -> follow(focused, model));
    }

    /// A row that gets the focus by the keyboard is the one that is read, so it is selected.
    private void follow(boolean focused, ExploreViewModel model) {
        if (focused) {
            model.select(cause.id());
        }
    }

    private void hover(boolean isOn, ExploreViewModel model) {
        if (isOn) {
            model.hover(cause.id());
        } else if (model.hoveredProperty().get().equals(cause.id())) {
            model.hover("");
        }
    }

    /// Fills the row.
    ///
    /// @param picks how many findings the person has
    /// @param inDetail with the line that says what the cause is
    /// @param isOnHandout whether somebody chose it for the page to take home
    void show(CauseList.Entry entry, int picks, boolean inDetail, boolean isOnHandout) {
        Shown.set(shortLine, inDetail && !shortLine.getText().isEmpty());
        whyBar.show(sentences.blocks(entry.ranked()));
        var counted = sentences.count(entry.ranked(), picks);
        var spoken = sentences.row(entry, picks);
        count.setText(isOnHandout ? words.say("explore.cause.taken", counted) : counted);
        root.setAccessibleText(
                isOnHandout ? words.say("explore.cause.taken.spoken", spoken) : spoken);
    }

    /// Called with the cause when a person wants it compared, or no longer.
    void onCompare(Consumer<String> action) {
        chosen.setOnAction(_ -> action.accept(cause.id()));
    }

    /// Shows whether it is to be compared, while that is chosen.
    void choose(CompareChoice.State state) {
        Shown.set(chosen, state.isOpen());
        chosen.setSelected(state.causes().contains(cause.id()));
        chosen.setDisable(!state.canToggle(cause.id()));
    }

    void select(boolean selected) {
        root.pseudoClassStateChanged(SELECTED, selected);
        root.setFocusTraversable(selected);
    }

    /// Tints the row for having moved up by the last step.
    void moved(boolean moved) {
        if (moved != isMoved) {
            isMoved = moved;
            root.pseudoClassStateChanged(Style.MOVED, moved);
            kind.setText(
                    moved
                            ? words.say("explore.cause.moved")
                            : KindWords.word(words.messages(), cause.kind()));
        }
    }

    void focus() {
        root.requestFocus();
    }

    HBox root() {
        return root;
    }
}
