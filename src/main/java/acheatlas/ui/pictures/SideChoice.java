package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// "Front of hip: left, right, both" for the place that was pointed at last.
final class SideChoice {
    private final BodyMapViewModel model;
    private final Label place = Words.line("", Style.SMALL, Style.SEMIBOLD);
    private final ChoiceRow<BodySide> sides = ChoiceRow.segments();
    private final HBox root;

    SideChoice(BodyMapViewModel model, Messages messages) {
        this.model = model;
        // right first: the body faces the viewer
        sides.add(BodySide.RIGHT, "body-side-right", messages.say("picture.side.right"));
        sides.add(BodySide.BOTH, "body-side-both", messages.say("picture.side.both"));
        sides.add(BodySide.LEFT, "body-side-left", messages.say("picture.side.left"));
        sides.onChoose(side -> model.pointOnly(model.lastPointedProperty().get(), side));
        root = Gap.SMALL.row(Gap.grow(place), sides.root());
        root.getStyleClass().add("side-choice");
    }

    /// Whether there is a choice to make for the place pointed at last.
    boolean follow(RegionNames names) {
        var pointed = model.lastPointedProperty().get();
        var side = model.sides(pointed);
        side.ifPresent(
                now -> {
                    sides.choose(now);
                    place.setText(names.name(pointed));
                });
        return side.isPresent();
    }

    HBox root() {
        return root;
    }
}
