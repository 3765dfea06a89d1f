package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// What is wrong with the content: a sum, filters, and a row for each fault. Up and Down go from
/// row to row.
final class ProblemList {
    private static final int MOST = 100;

    private final List<Problem> problems;
    private final List<Problem> errors;
    private final List<Problem> warnings;
    private final SettingsWords words;
    private final ContentDesk desk;
    private final VBox rows = Gap.NONE.column();
    private final VBox root;
    private List<Button> shows = List.of();

    /// @param problems one or more
    ProblemList(
            List<Problem> problems, SettingsWords words, ContentDesk desk, Runnable saveReport) {
        this.problems = List.copyOf(problems);
        this.words = words;
        this.desk = desk;
        errors = problems.stream().filter(Problem::isError).toList();
        warnings = problems.stream().filter(problem -> !problem.isError()).toList();
        rows.setAccessibleRole(AccessibleRole.LIST_VIEW);
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        root = Gap.MEDIUM.column(band(saveReport), filters(), rows);
        list(this.problems);
    }

    private HBox band(Runnable saveReport) {
        boolean bad = !errors.isEmpty();
        var sum = words.say("settings.content.sum", errors.size(), warnings.size());
        var text =
                Gap.HAIR.column(
                        Words.paragraph(sum, Style.SEMIBOLD),
                        Words.paragraph(words.say("settings.content.rest"), Style.SMALL));
        var save =
                ActionButton.with(
                        Icon.SAVE,
                        ActionButton.small(
                                ActionButton.plain(
                                        "settings-content-report",
                                        words.say("settings.content.report"))));
        save.setOnAction(_ -> saveReport.run());
        var sign = Glyph.large(bad ? Icon.URGENT : Icon.CAUTION);
        var band = Gap.MEDIUM.row(sign, Gap.grow(text), save);
        band.getStyleClass().addAll("settings-band", bad ? "band-urgent" : "band-caution");
        return band;
    }

    private HBox filters() {
        var filters = ChoiceRow.<List<Problem>>pills();
        filters.add(
                problems,
                "settings-problems-all",
                words.say("settings.problems.all", problems.size()));
        if (!errors.isEmpty() && !warnings.isEmpty()) {
            filters.add(
                    errors,
                    "settings-problems-errors",
                    words.say("settings.problems.errors", errors.size()));
            filters.add(
                    warnings,
                    "settings-problems-warnings",
                    words.say("settings.problems.warnings", warnings.size()));
        }
        filters.onChoose(this::list);
        return filters.root();
    }

    private void list(List<Problem> some) {
        var shown = some.stream().limit(MOST).map(one -> new ProblemRow(one, words, desk)).toList();
        shows = shown.stream().map(ProblemRow::show).toList();
        rows.getChildren().setAll(shown.stream().map(ProblemRow::root).toList());
        if (some.size() > MOST) {
            var more = words.say("settings.problems.more", some.size() - MOST);
            rows.getChildren().add(Words.paragraph(more, Style.SMALL, Style.MUTED));
        }
    }

    private void move(KeyEvent key) {
        int from = shows.indexOf(key.getTarget());
        int step =
                switch (key.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        int to = from + step;
        if (from >= 0 && step != 0 && to >= 0 && to < shows.size()) {
            shows.get(to).requestFocus();
            key.consume();
        }
    }

    VBox root() {
        return root;
    }
}
