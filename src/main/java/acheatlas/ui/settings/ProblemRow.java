package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/// One fault of the content: how bad, what to do, and where.
final class ProblemRow {
    private ProblemRow() {}

    static HBox of(Problem problem, SettingsWords words) {
        boolean bad = problem.isError();
        var severity =
                bad ? words.say("settings.problem.error") : words.say("settings.problem.warning");
        var colour = bad ? Style.IN_URGENT : Style.IN_CAUTION;
        var sign = Glyph.of(bad ? Icon.URGENT : Icon.CAUTION);
        sign.getStyleClass().add(colour);
        var where = words.say("settings.problem.where", problem.file(), problem.line());
        var text =
                Gap.NONE.column(
                        Words.paragraph(severity, Style.SMALL, Style.SEMIBOLD, colour),
                        Words.paragraph(plain(problem), Style.READ),
                        Words.paragraph(where, Style.SMALL, Style.MUTED));
        var row = Gap.MEDIUM.row(sign, Gap.grow(text));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("settings-problem");
        return row;
    }

    private static String plain(Problem problem) {
        var message = problem.message().replace("`", "");
        return problem.id().isEmpty() ? message : problem.id() + ": " + message;
    }
}
