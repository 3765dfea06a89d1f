package acheatlas.ui.settings;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One setting: what it is, a line that explains it, and what it is set with, which goes below
/// where there is no room beside.
final class SettingsRow {
    private SettingsRow() {}

    static HBox of(String label, String help, Region control) {
        var text = Gap.NONE.column(Words.paragraph(label));
        if (!help.isEmpty()) {
            text.getChildren().add(Words.paragraph(help, Style.SMALL, Style.MUTED));
        }
        text.setAlignment(Pos.CENTER_LEFT);
        control.setMinWidth(Region.USE_PREF_SIZE);
        control.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var row = Gap.LARGE.row(Gap.grow(text), control);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /// With the control below, over the whole width.
    static VBox wide(String label, String help, Node control) {
        var text = Gap.NONE.column(Words.paragraph(label));
        if (!help.isEmpty()) {
            text.getChildren().add(Words.paragraph(help, Style.SMALL, Style.MUTED));
        }
        var row = Gap.SMALL.column(text, control);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /// A field with a button behind it.
    static HBox field(Region field, Node... behind) {
        var row = Gap.SMALL.row(Gap.grow(field));
        row.getChildren().addAll(behind);
        HBox.setHgrow(field, Priority.ALWAYS);
        return row;
    }

    /// What is wrong with what was typed; hidden until it is.
    static Label wrong(String sentence) {
        var label = Words.paragraph(sentence, Style.SMALL, Style.IN_CAUTION);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
        return label;
    }

    static FlowPane buttons(Node... buttons) {
        return Gap.SMALL.flow(buttons);
    }
}
