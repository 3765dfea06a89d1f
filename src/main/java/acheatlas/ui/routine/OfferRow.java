package acheatlas.ui.routine;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.HBox;

/// A move that may be added, and the cause it may help.
final class OfferRow {
    private OfferRow() {}

    static HBox of(Offer offer, RoutineViewModel model, RoutineWords words, Pictures pictures) {
        var move = offer.move();
        var add =
                ActionButton.with(
                        Icon.ADD,
                        ActionButton.plain("routine-add-" + move.id(), words.say("routine.add")));
        add.setAccessibleText(words.say("routine.add.spoken", words.name(move)));
        add.setOnAction(_ -> model.add(move));
        var why =
                Words.paragraph(
                        words.say("routine.offer.for", words.name(offer.cause())), Style.SMALL);
        var row = Gap.MEDIUM.row(Gap.grow(MoveLine.of(move, words, pictures, why)), add);
        row.getStyleClass().addAll("card", "routine-row");
        return row;
    }
}
