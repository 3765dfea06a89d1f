package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// Over the list: "Compare", and while rows are chosen how many, and the way on.
final class CompareBar {
    private final ExploreWords words;
    private final CompareChoice choice;
    private final Button start;
    private final Button go;
    private final Label hint = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final HBox head;
    private final VBox choosing;
    private final VBox root;
    private Consumer<List<String>> compare = _ -> {};

    /// @param title what stands over the list
    CompareBar(CompareChoice choice, Label title, ExploreWords words) {
        this.words = words;
        this.choice = choice;
        start =
                ActionButton.small(
                        ActionButton.quiet("explore-compare", words.say("compare.start")));
        start.getStyleClass().add("flush");
        start.setOnAction(_ -> choice.open());
        go = ActionButton.small(ActionButton.main("explore-compare-go", ""));
        go.setOnAction(_ -> compare.accept(choice.state().causes()));
        var cancel =
                ActionButton.small(
                        ActionButton.plain("explore-compare-cancel", words.say("compare.cancel")));
        cancel.setOnAction(_ -> choice.close());
        head = Gap.SMALL.row(Gap.grow(title), start);
        choosing = Gap.TIGHT.column(hint, Gap.SMALL.flow(go, cancel));
        choosing.getStyleClass().add("compare-choosing");
        root = Gap.NONE.column(head, choosing);
        choice.stateProperty().subscribe(this::show);
    }

    /// Called with the ids of two or three causes.
    void onCompare(Consumer<List<String>> action) {
        compare = action;
    }

    private void show(CompareChoice.State state) {
        Shown.set(choosing, state.isOpen());
        Shown.set(start, !state.isOpen());
        go.setText(words.say("compare.go", state.causes().size()));
        go.setDisable(!state.isEnough());
        hint.setText(words.say("compare.choose"));
    }

    /// Compares what is chosen, where that is enough.
    void go() {
        if (choice.state().isEnough()) {
            go.fire();
        }
    }

    VBox root() {
        return root;
    }
}
