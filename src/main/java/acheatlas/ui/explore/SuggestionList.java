package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KeyHint;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What the typed words may mean, as a card that lies over the panes; or that they mean nothing to
/// us, and what to do then.
final class SuggestionList {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final VBox root = Card.raised();
    private final List<SuggestionRow> rows = new ArrayList<>();
    private final VBox box = Gap.NONE.column();
    private final Button addAll = ActionButton.quiet("explore-add-matched", "");
    private final HBox addAllRow;
    private final VBox waiting;
    private boolean open;
    private Runnable pickFromList = () -> {};

    SuggestionList(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        root.setId("explore-suggestions");
        root.getStyleClass().add("suggestions");
        root.setAccessibleRole(AccessibleRole.LIST_VIEW);
        root.setAccessibleText(words.say("explore.search.list"));
        root.setVisible(false);
        for (int place = 0; place < SearchViewModel.MOST; place++) {
            rows.add(new SuggestionRow(place, model, words));
        }
        addAll.setGraphic(Glyph.small(Icon.CHECK));
        addAll.setFocusTraversable(false);
        addAll.setOnAction(_ -> model.pickMatched());
        addAllRow =
                Gap.MEDIUM.row(
                        addAll, Gap.spring(), KeyHint.of(words.say("explore.search.key.all")));
        addAllRow.getStyleClass().add("suggestions-all");
        waiting =
                Gap.NONE.column(Words.paragraph(words.say("explore.search.waiting"), Style.MUTED));
        waiting.getStyleClass().add("nothing-found");
        model.search().foundProperty().addListener((_, _, found) -> show(found));
        model.search().activeProperty().addListener((_, _, now) -> mark(now.intValue()));
    }

    private void show(Found found) {
        if (found.isWaiting()) {
            root.getChildren().setAll(waiting);
        } else if (found.isUnknown()) {
            root.getChildren().setAll(nothingFound(found.typed().strip()));
        } else if (!found.typed().isBlank()) {
            root.getChildren().setAll(box);
            fill(found);
        }
        refresh();
    }

    private void fill(Found found) {
        int count = found.offers().size();
        for (int place = 0; place < count; place++) {
            rows.get(place).show(found.offers().get(place));
        }
        var nodes = new ArrayList<Node>();
        rows.stream().limit(count).map(SuggestionRow::root).forEach(nodes::add);
        if (found.matched() > 1) {
            addAll.setText(words.say("explore.search.add-all", found.matched()));
            nodes.add(addAllRow);
        }
        Arranged.in(box, nodes);
        mark(0);
    }

    private void mark(int active) {
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).mark(place == active);
        }
    }

    private VBox nothingFound(String typed) {
        var list = ActionButton.small(ActionButton.plain("explore-nothing-list", ""));
        list.setText(words.say("explore.nothing.list"));
        list.setOnAction(_ -> pickFromList.run());
        var title = Words.paragraph(words.say("explore.nothing.title", typed), Style.SEMIBOLD);
        var card =
                Gap.SMALL.column(
                        Gap.SMALL.row(Glyph.of(Icon.ABOUT), Gap.grow(title)),
                        Words.paragraph(words.say("explore.nothing.text"), Style.MUTED, Style.READ),
                        list);
        card.getStyleClass().add("nothing-found");
        return card;
    }

    /// Called when nothing was found and the person would rather pick from the list.
    void onPickFromList(Runnable action) {
        pickFromList = action;
    }

    /// Shows the card where there is something to show, or hides it.
    void open(boolean now) {
        open = now;
        refresh();
    }

    private void refresh() {
        var found = model.search().found();
        boolean isSaying = found.isWaiting() || found.isUnknown() || !found.offers().isEmpty();
        root.setVisible(open && isSaying);
    }

    boolean isOpen() {
        return root.isVisible();
    }

    VBox root() {
        return root;
    }
}
