package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One fault of the content: how bad, what to do, and where. Show opens the lines it stands in.
final class ProblemRow {
    private final Problem problem;
    private final SettingsWords words;
    private final ContentDesk desk;
    private final Button show;
    private final VBox root;

    ProblemRow(Problem problem, SettingsWords words, ContentDesk desk) {
        this.problem = problem;
        this.words = words;
        this.desk = desk;
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
        show =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-problem-show", words.say("settings.problem.show")));
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> toggle());
        var spoken = String.join(". ", severity, plain(problem), where);
        show.setAccessibleHelp(spoken);
        var row = Gap.MEDIUM.row(sign, Gap.grow(text), show);
        row.setAlignment(Pos.TOP_LEFT);
        root = Gap.SMALL.column(row);
        root.setAccessibleRole(AccessibleRole.LIST_ITEM);
        root.setAccessibleText(spoken);
        root.getStyleClass().add("settings-problem");
    }

    private static String plain(Problem problem) {
        var message = problem.message().replace("`", "");
        return problem.id().isEmpty() ? message : problem.id() + ": " + message;
    }

    private void toggle() {
        if (root.getChildren().size() > 1) {
            root.getChildren().remove(1);
            show.setText(words.say("settings.problem.show"));
        } else {
            show.setText(words.say("settings.problem.hide"));
            desk.excerpt(
                    problem,
                    found -> {
                        if (root.getChildren().size() == 1) {
                            root.getChildren().add(ExcerptBox.of(found, problem, words, desk));
                        }
                    });
        }
    }

    Button show() {
        return show;
    }

    VBox root() {
        return root;
    }
}
