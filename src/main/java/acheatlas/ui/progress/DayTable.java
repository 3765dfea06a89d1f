package acheatlas.ui.progress;

import acheatlas.i18n.Messages;
import acheatlas.progress.ProgressEntry;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The days in words, the latest first.
final class DayTable {
    private final Messages messages;
    private final DateTimeFormatter dates;
    private final GridPane root = new GridPane();

    DayTable(Messages messages) {
        this.messages = messages;
        dates =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(messages.language().locale());
        root.setId("progress-table");
        root.getStyleClass().add("day-table");
        var note = new ColumnConstraints();
        note.setHgrow(Priority.ALWAYS);
        root.getColumnConstraints()
                .setAll(
                        new ColumnConstraints(),
                        new ColumnConstraints(),
                        new ColumnConstraints(),
                        note);
    }

    String date(ProgressEntry entry) {
        return dates.format(entry.date());
    }

    void show(List<ProgressEntry> entries) {
        root.getChildren().clear();
        root.addRow(
                0,
                heading(messages.say("progress.table.date")),
                heading(messages.say("progress.table.pain")),
                heading(messages.say("progress.table.moves")),
                heading(messages.say("progress.table.note")));
        int row = 0;
        for (var entry : entries.reversed()) {
            row++;
            root.addRow(
                    row,
                    Words.whole(date(entry)),
                    Words.whole(pain(entry)),
                    Words.whole(moves(entry)),
                    Words.paragraph(entry.note()));
        }
    }

    private static Label heading(String words) {
        return Words.whole(words, Style.SMALL, Style.SEMIBOLD);
    }

    private String pain(ProgressEntry entry) {
        return entry.saysPain() ? messages.say("progress.pain.of", entry.pain()) : "";
    }

    private static String moves(ProgressEntry entry) {
        return entry.moves().isEmpty() ? "" : Integer.toString(entry.moves().size());
    }

    GridPane root() {
        return root;
    }
}
