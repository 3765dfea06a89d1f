package acheatlas.ui.handout;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Switch;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One thing that is, or could be, on the page, with the switch that puts it on and takes it off.
final class Line {
    private final CheckBox onPage;
    private final Label noRoom;
    private final HBox root;

    /// @param toggle what the switch does
    Line(String id, String name, HandoutWords words, Runnable toggle) {
        onPage = Switch.of(id, words.say("handout.line.switch", name));
        onPage.setOnAction(_ -> toggle.run());
        noRoom = Words.paragraph(words.say("handout.line.no-room"), Style.SMALL, Style.MUTED);
        noRoom.managedProperty().bind(noRoom.visibleProperty());
        onPage.setMinWidth(Region.USE_PREF_SIZE);
        var text = Gap.NONE.column(Words.paragraph(name), noRoom);
        text.setAlignment(Pos.CENTER_LEFT);
        root = Gap.MEDIUM.row(Gap.grow(text), onPage);
        root.getStyleClass().add("handout-line");
    }

    /// @param isLast whether nothing of its kind would be left without it
    void show(boolean isOn, boolean hasRoom, boolean isLast) {
        onPage.setSelected(isOn);
        onPage.setDisable(isOn && isLast);
        noRoom.setVisible(isOn && !hasRoom);
    }

    HBox root() {
        return root;
    }
}
