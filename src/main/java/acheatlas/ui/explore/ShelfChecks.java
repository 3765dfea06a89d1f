package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.Gap;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The findings of one shelf as check boxes: checked means "I have this".
final class ShelfChecks {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final String ids;
    private final VBox root = Gap.MEDIUM.column();
    private final List<Line> lines = new ArrayList<>();

    private record Line(Finding finding, CheckBox box) {}

    /// @param ids what the ids of the boxes begin with
    ShelfChecks(ExploreViewModel model, ExploreWords words, String ids) {
        this.ids = ids;
        this.model = model;
        this.words = words;
        root.getStyleClass().add("shelf-checks");
    }

    void show(Shelf shelf) {
        lines.clear();
        shelf.findings().forEach(finding -> lines.add(new Line(finding, box(finding))));
        root.getChildren().setAll(lines.stream().map(Line::box).toList());
        follow(model.seen());
    }

    private CheckBox box(Finding finding) {
        var box = new CheckBox(words.name(finding));
        box.setId(ids + finding.id());
        box.setWrapText(true);
        box.setMinHeight(CheckBox.USE_PREF_SIZE);
        box.setOnAction(
                _ -> {
                    if (box.isSelected()) {
                        model.pick(finding, Answer.PRESENT);
                    } else {
                        model.takeOff(finding);
                    }
                });
        return box;
    }

    void follow(Seen seen) {
        for (var line : lines) {
            line.box().setSelected(seen.assessment().findings().isPresent(line.finding().index()));
        }
    }

    VBox root() {
        return root;
    }
}
