package acheatlas.ui.progress;

import acheatlas.i18n.Messages;
import acheatlas.progress.ProgressEntry;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// "Add today": how bad the pain is, and a note.
final class DayCard {
    private final Messages messages;
    private final ProgressViewModel model;
    private final ToggleGroup pains = new ToggleGroup();
    private final TextField note = new TextField();
    private final Button add;
    private final Label told = Words.paragraph("", Style.MUTED);
    private final VBox root;

    DayCard(Messages messages, ProgressViewModel model) {
        this.messages = messages;
        this.model = model;
        var prompt = Words.paragraph(messages.say("progress.note"));
        prompt.setLabelFor(note);
        note.setId("progress-note");
        note.setAccessibleText(messages.say("progress.note"));
        add = ActionButton.main("progress-add", messages.say("progress.add"));
        add.disableProperty().bind(pains.selectedToggleProperty().isNull());
        add.setOnAction(_ -> add());
        told.setId("progress-told");
        root =
                Card.of(
                        SectionTitle.of(messages.say("progress.today")),
                        Words.paragraph(messages.say("progress.pain")),
                        scale(),
                        Words.paragraph(
                                messages.say("progress.pain.ends"), Style.SMALL, Style.MUTED),
                        prompt,
                        note,
                        Gap.MEDIUM.flow(add, told));
        root.getStyleClass().add("day-card");
    }

    private FlowPane scale() {
        var row = Gap.TIGHT.flow();
        for (int pain = 0; pain <= ProgressEntry.WORST; pain++) {
            var choice = new ToggleButton(Integer.toString(pain));
            choice.setId("progress-pain-" + pain);
            choice.setAccessibleText(messages.say("progress.pain.spoken", pain));
            choice.getStyleClass().addAll("pill-button", "pain-choice");
            choice.setUserData(pain);
            choice.setToggleGroup(pains);
            row.getChildren().add(choice);
        }
        return row;
    }

    private void add() {
        var pain = pains.getSelectedToggle();
        if (pain != null && model.add((Integer) pain.getUserData(), note.getText())) {
            pains.selectToggle(null);
            note.clear();
            told.setText(messages.say("progress.added"));
        }
    }

    /// Forgets what was said of a day before.
    void shown() {
        told.setText("");
    }

    VBox root() {
        return root;
    }
}
