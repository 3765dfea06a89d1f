package acheatlas.ui.gate;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The signs of a question answered with yes, to tick those that are there.
final class SignTicks {
    private final GateWords words;
    private final Button done;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final List<Label> sources = new ArrayList<>();
    private final VBox root;

    SignTicks(Asked asked, GateViewModel model, GateWords words) {
        this.words = words;
        done = ActionButton.small(ActionButton.plain("gate-done-" + asked.id(), ""));
        done.setOnAction(_ -> model.thatIsAll(asked.id()));
        var rows = Gap.MEDIUM.column();
        asked.signs().forEach(sign -> rows.getChildren().add(row(asked, sign, model)));
        var foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_LEFT);
        root = Gap.MEDIUM.column(SectionTitle.small(words.say("gate.ticks")), rows, foot);
        root.getStyleClass().add("gate-signs");
    }

    private HBox row(Asked asked, Sign sign, GateViewModel model) {
        var of = words.of(sign.finding());
        var box = new CheckBox();
        box.setId("gate-tick-" + sign.finding().id());
        box.setAccessibleText(words.say("gate.sign.spoken", of.name(), of.meaning()));
        box.setOnAction(_ -> model.tick(asked.id(), sign.finding(), box.isSelected()));
        boxes.add(box);
        var source = Words.paragraph(words.say("gate.raised"), Style.SMALL, Style.IN_URGENT);
        source.managedProperty().bind(source.visibleProperty());
        sources.add(source);
        var text =
                Gap.NONE.column(
                        Words.paragraph(of.name(), Style.SEMIBOLD),
                        Words.paragraph(of.meaning(), Style.SMALL, Style.MUTED),
                        source);
        text.setOnMouseClicked(_ -> box.fire());
        text.getStyleClass().add("gate-sign");
        var row = Gap.MEDIUM.row(box, Gap.grow(text));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    void show(Asked asked) {
        for (int place = 0; place < boxes.size(); place++) {
            var sign = asked.signs().get(place);
            boxes.get(place).setSelected(sign.isPresent());
            boxes.get(place).setDisable(sign.raised());
            sources.get(place).setVisible(sign.raised());
        }
        boolean any = asked.signs().stream().anyMatch(Sign::isPresent);
        done.setText(any ? words.say("gate.all") : words.say("gate.none"));
        done.setVisible(!asked.answered());
        done.setManaged(!asked.answered());
    }

    void focus() {
        boxes.stream()
                .filter(box -> !box.isDisabled())
                .findFirst()
                .ifPresent(CheckBox::requestFocus);
    }

    VBox root() {
        return root;
    }
}
