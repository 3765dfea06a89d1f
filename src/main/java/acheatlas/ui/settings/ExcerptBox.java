package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The lines of a file around a fault, with their numbers; the line of the fault stands out.
final class ExcerptBox {
    private ExcerptBox() {}

    static VBox of(Excerpt excerpt, Problem problem, SettingsWords words, ContentDesk desk) {
        var lines = Gap.NONE.column();
        var box = Gap.SMALL.column(lines);
        if (excerpt.lines().isEmpty()) {
            lines.getChildren()
                    .add(Words.paragraph(words.say("settings.problem.no-lines"), Style.SMALL));
        }
        for (int at = 0; at < excerpt.lines().size(); at++) {
            int number = excerpt.first() + at;
            var text = excerpt.lines().get(at);
            lines.getChildren().add(line(number, text, number == problem.line()));
        }
        if (desk.canOpen()) {
            var open =
                    ActionButton.small(
                            ActionButton.plain(
                                    "settings-problem-open", words.say("settings.problem.open")));
            open.setOnAction(_ -> desk.open(problem));
            box.getChildren().add(SettingsRow.buttons(open));
        }
        box.getStyleClass().add("settings-excerpt");
        return box;
    }

    private static HBox line(int number, String text, boolean isFault) {
        var place = Words.whole(Integer.toString(number), Style.SMALL, Style.MUTED);
        place.getStyleClass().add("excerpt-number");
        var line = Gap.SMALL.row(place, Gap.grow(Words.paragraph(text, Style.SMALL)));
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("excerpt-line");
        if (isFault) {
            line.getStyleClass().add("excerpt-fault");
        }
        return line;
    }
}
