package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Every step so far, the last one first, each with what it did and the way back to it.
final class ChangeHistory {
    private static final int NAMED = 1;

    private final ExploreViewModel model;
    private final ExploreWords words;
    private final ChangeWords changes;
    private final VBox root = Gap.SMALL.column();

    ChangeHistory(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        changes = new ChangeWords(words);
        root.getStyleClass().add("change-history");
    }

    void show(List<Change> steps) {
        var rows = new ArrayList<Node>();
        if (!steps.isEmpty()) {
            rows.add(SectionTitle.small(words.say("changes.steps")));
        }
        for (int number = steps.size(); number > 0; number--) {
            rows.add(row(number, steps.get(number - 1), number < steps.size()));
        }
        root.getChildren().setAll(rows);
    }

    private Node row(int number, Change change, boolean isPast) {
        var text =
                Gap.NONE.column(
                        Words.paragraph(
                                words.say("changes.step", number, changes.deed(change)),
                                Style.SMALL));
        changes.lines(change.movement(), NAMED)
                .forEach(
                        line ->
                                text.getChildren()
                                        .add(
                                                Words.paragraph(
                                                        line.text(), Style.SMALL, Style.MUTED)));
        var row = Gap.SMALL.row(Gap.grow(text));
        if (isPast) {
            row.getChildren().add(back(number, change));
        }
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private Node back(int number, Change change) {
        var back =
                ActionButton.small(
                        ActionButton.plain("explore-back-to-" + number, words.say("changes.back")));
        back.setAccessibleText(words.say("changes.back.spoken", number, changes.deed(change)));
        back.setOnAction(_ -> model.undoTo(number));
        return back;
    }

    VBox root() {
        return root;
    }
}
