package acheatlas.ui.compare;

import acheatlas.graph.Cause;
import acheatlas.ranking.Comparison;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// "What tells them apart": a row for each finding, the first ones until more are asked for.
final class ApartTable {
    private static final int FIRST = 8;

    private final CompareWords words;
    private final VBox rows = Gap.NONE.column();
    private final Button more = ActionButton.small(ActionButton.quiet("compare-more", ""));
    private final VBox root;
    private List<Cause> causes = List.of();
    private List<Comparison.Row> apart = List.of();
    private boolean isStacked;
    private boolean all;

    ApartTable(CompareWords words) {
        this.words = words;
        more.getStyleClass().add("flush");
        more.setOnAction(
                _ -> {
                    all = !all;
                    fill();
                });
        rows.setId("compare-apart");
        root =
                Card.of(
                        SectionTitle.of(words.say("compare.apart")),
                        Words.paragraph(words.say("compare.apart.lead"), Style.SMALL, Style.MUTED),
                        rows,
                        more);
        root.getStyleClass().addAll("gap-4", "compare-card");
    }

    /// One below the other where there is no room for columns.
    void stack(boolean stacked) {
        isStacked = stacked;
        fill();
    }

    void show(Comparison comparison) {
        var next = comparison.sides().stream().map(side -> side.ranked().cause()).toList();
        all = all && next.equals(causes);
        causes = next;
        apart = comparison.apart();
        fill();
    }

    private void fill() {
        int count = all ? apart.size() : Math.min(FIRST, apart.size());
        var nodes = new ArrayList<Node>();
        var row = new ApartRow(words, causes, isStacked);
        if (!isStacked && !apart.isEmpty()) {
            nodes.add(row.heading());
        }
        apart.stream().limit(count).map(row::of).forEach(nodes::add);
        if (apart.isEmpty()) {
            nodes.add(Words.paragraph(words.say("compare.apart.none"), Style.MUTED));
        }
        rows.getChildren().setAll(nodes);
        more.setText(all ? words.say("compare.fewer") : words.say("compare.all", apart.size()));
        more.setVisible(apart.size() > FIRST);
        more.setManaged(more.isVisible());
    }

    VBox root() {
        return root;
    }
}
