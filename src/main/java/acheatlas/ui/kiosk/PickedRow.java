package acheatlas.ui.kiosk;

import acheatlas.graph.Finding;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.explore.Picks;
import acheatlas.ui.theme.Style;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What was picked; touched again, it is taken off.
final class PickedRow {
    private final KioskViewModel model;
    private final KioskWords words;
    private final FlowPane root = Gap.SMALL.flow();
    private List<Finding> shown = List.of();

    PickedRow(KioskViewModel model, KioskWords words) {
        this.model = model;
        this.words = words;
        root.setRowValignment(VPos.CENTER);
        root.setId("kiosk-picked");
    }

    void show(Picks picks) {
        var all = Stream.concat(picks.redFlags().stream(), picks.have().stream()).toList();
        if (all.equals(shown)) {
            return;
        }
        shown = all;
        var nodes = new ArrayList<Node>();
        if (!all.isEmpty()) {
            nodes.add(Words.whole(words.say("kiosk.where.picked"), Style.SEMIBOLD));
        }
        all.forEach(finding -> nodes.add(chip(finding)));
        root.getChildren().setAll(nodes);
    }

    private Button chip(Finding finding) {
        var chip = new Button(words.name(finding), Glyph.of(Icon.CHECK));
        chip.setId("kiosk-chip-" + finding.id());
        chip.getStyleClass().add("kiosk-chip");
        chip.setWrapText(true);
        chip.setAccessibleText(words.say("kiosk.where.take-off", words.name(finding)));
        chip.setOnAction(_ -> model.toggle(finding));
        return chip;
    }

    FlowPane root() {
        return root;
    }
}
