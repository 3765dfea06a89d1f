package acheatlas.ui.progress;

import acheatlas.i18n.Messages;
import acheatlas.progress.ProgressEntry;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// The log: a day to add, pain by date as a chart, and every day in a table.
public final class ProgressView {
    private final Messages messages;
    private final ProgressViewModel model;
    private final PainChart chart = new PainChart();
    private final DayTable table;
    private final DayCard day;
    private final Label fault = Words.paragraph("", Style.IN_URGENT);
    private final Label none;
    private final Label off;
    private final Button back;
    private final VBox days;
    private final ScrollPane root = Scrolling.pane();

    /// Builds the screen; it reads the log once it is shown.
    public ProgressView(ProgressViewModel model, Messages messages) {
        this.messages = messages;
        this.model = model;
        table = new DayTable(messages);
        day = new DayCard(messages, model);
        none = Words.paragraph(messages.say("progress.none"), Style.MUTED);
        off = Words.paragraph(messages.say("progress.off"), Style.MUTED);
        back =
                ActionButton.with(
                        Icon.BACK,
                        ActionButton.quiet("progress-back", messages.say("progress.back")));
        days = Card.of(SectionTitle.of(messages.say("progress.chart")), chart, table.root());
        days.getStyleClass().add("day-card");
        fault.setId("progress-fault");
        var page =
                Gap.LARGE.column(
                        back,
                        Words.paragraph(messages.say("progress.title"), Style.TITLE, Style.BOLD),
                        Words.paragraph(
                                messages.say("progress.where", model.file().toAbsolutePath()),
                                Style.MUTED),
                        fault,
                        off,
                        day.root(),
                        none,
                        days);
        page.getStyleClass().add("progress-page");
        page.getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        root.setContent(page);
        root.setId("progress");
        root.setFocusTraversable(false);
        root.getStyleClass().add("pane-scroll");
        Stylesheets.addOwn(root, ProgressView.class, "progress.css");
        model.entriesProperty().subscribe(this::show);
        model.faultProperty().subscribe(this::tell);
    }

    /// To be called when the screen comes into sight: reads the file and takes the focus.
    public void shown() {
        day.shown();
        model.read();
        show(model.entriesProperty().get());
        root.applyCss(); // a scroll pane takes in its content only then
        back.requestFocus();
    }

    /// Where the way back leads.
    public void onBack(Runnable action) {
        back.setOnAction(_ -> action.run());
    }

    private void show(List<ProgressEntry> entries) {
        day.root().setVisible(model.isKept());
        off.setVisible(!model.isKept());
        none.setVisible(entries.isEmpty());
        days.setVisible(!entries.isEmpty());
        table.show(entries);
        var saying = entries.stream().filter(ProgressEntry::saysPain).toList();
        chart.setVisible(!saying.isEmpty());
        chart.setManaged(!saying.isEmpty());
        chart.show(saying);
        if (!saying.isEmpty()) {
            chart.setAccessibleText(spoken(saying.getFirst(), saying.getLast()));
        }
    }

    private String spoken(ProgressEntry first, ProgressEntry last) {
        return messages.say(
                "progress.chart.spoken",
                first.pain(),
                table.date(first),
                last.pain(),
                table.date(last));
    }

    private void tell(String reason) {
        fault.setVisible(!reason.isEmpty());
        fault.setText(reason.isEmpty() ? "" : messages.say("progress.fault", reason));
    }

    public Parent root() {
        return root;
    }
}
