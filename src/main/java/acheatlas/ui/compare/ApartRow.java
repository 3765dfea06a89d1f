package acheatlas.ui.compare;

import acheatlas.graph.Cause;
import acheatlas.ranking.Comparison;
import acheatlas.ranking.Comparison.Mark;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.LinkStrength;
import acheatlas.ui.controls.LinkStrengthMark;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;

/// Makes the rows of the table: a finding, what was answered, and a mark with its word for each
/// cause.
final class ApartRow {
    private static final double FIRST_COLUMN = 34; // percent

    private final CompareWords words;
    private final List<Cause> causes;
    private final boolean isStacked;

    ApartRow(CompareWords words, List<Cause> causes, boolean isStacked) {
        this.words = words;
        this.causes = causes;
        this.isStacked = isStacked;
    }

    /// The names of the causes over their columns.
    Node heading() {
        var row = grid(Words.paragraph("", Style.SMALL));
        int column = 1;
        for (var cause : causes) {
            row.add(Words.paragraph(words.name(cause), Style.SMALL, Style.BOLD), column++, 0);
        }
        return row;
    }

    Node of(Comparison.Row row) {
        Region made = isStacked ? stacked(row) : columns(row);
        made.getStyleClass().add("compare-row");
        made.setAccessibleRole(AccessibleRole.TEXT);
        made.setAccessibleText(words.row(row, causes));
        return made;
    }

    private GridPane columns(Comparison.Row row) {
        var grid = grid(finding(row));
        for (int at = 0; at < causes.size(); at++) {
            grid.add(mark(row.marks().get(at)), at + 1, 0);
        }
        return grid;
    }

    private GridPane grid(Node first) {
        var grid = new GridPane();
        grid.getStyleClass().add("compare-grid");
        double rest = (100 - FIRST_COLUMN) / causes.size();
        for (int column = 0; column <= causes.size(); column++) {
            var constraints = new ColumnConstraints();
            constraints.setPercentWidth(column == 0 ? FIRST_COLUMN : rest);
            grid.getColumnConstraints().add(constraints);
        }
        grid.add(first, 0, 0);
        return grid;
    }

    private VBox stacked(Comparison.Row row) {
        var box = Gap.TIGHT.column(finding(row));
        for (int at = 0; at < causes.size(); at++) {
            box.getChildren()
                    .add(
                            Gap.NONE.column(
                                    Words.paragraph(
                                            words.name(causes.get(at)), Style.SMALL, Style.BOLD),
                                    mark(row.marks().get(at))));
        }
        return box;
    }

    private VBox finding(Comparison.Row row) {
        var sign = Glyph.small(sign(row.answer()));
        sign.getStyleClass().add(row.answer().isPresent() ? Style.IN_ACCENT : Style.MUTED);
        HBox answer =
                Gap.HAIR.row(
                        sign,
                        Gap.grow(
                                Words.paragraph(
                                        words.answer(row.answer()), Style.SMALL, Style.MUTED)));
        return Gap.NONE.column(Words.paragraph(words.name(row.finding())), answer);
    }

    private static Icon sign(Optional<Answer> answer) {
        return answer.map(
                        it ->
                                switch (it) {
                                    case PRESENT -> Icon.CHECK;
                                    case ABSENT -> Icon.MINUS;
                                    case UNSURE -> Icon.NOT_SURE;
                                })
                .orElse(Icon.MORE);
    }

    private Node mark(Mark mark) {
        return switch (mark.points()) {
            case HERE ->
                    Gap.NONE.column(
                            LinkStrengthMark.of(words.messages(), LinkStrength.of(mark.strength())),
                            ResearchMark.of(words.messages(), mark.evidence()));
            case AWAY -> signed(Icon.MINUS, words.mark(mark));
            case NEITHER -> signed(Icon.CLOSE, words.mark(mark));
        };
    }

    private static HBox signed(Icon icon, String text) {
        var row =
                Gap.TIGHT.row(
                        Glyph.small(icon),
                        Gap.grow(Words.paragraph(text, Style.SMALL, Style.MUTED)));
        row.getStyleClass().add(Style.MUTED);
        return row;
    }
}
