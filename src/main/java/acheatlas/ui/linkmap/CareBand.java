package acheatlas.ui.linkmap;

import acheatlas.graph.CareLevel;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.HBox;

/// Over the map where the picks want to be seen the same day: the map may be read, the moves wait.
final class CareBand {
    private final HBox root;

    CareBand(LinkMapWords words, Runnable toExplore) {
        var sign = Glyph.of(Icon.URGENT);
        sign.getStyleClass().add(Style.IN_URGENT);
        var text =
                Gap.NONE.column(
                        Words.paragraph(
                                words.say("explore.care.urgent"), Style.SEMIBOLD, Style.IN_URGENT),
                        Words.paragraph(words.say("explore.moves.none")));
        var go =
                ActionButton.small(
                        ActionButton.urgent("linkmap-care", words.say("linkmap.care.go")));
        go.setOnAction(_ -> toExplore.run());
        root = Gap.MEDIUM.row(sign, Gap.grow(text), go);
        root.setId("linkmap-care-band");
        root.getStyleClass().add("map-care-band");
        root.managedProperty().bind(root.visibleProperty());
    }

    void show(Seen seen) {
        root.setVisible(
                seen.face() == Seen.Face.MAP
                        && seen.assessment().level().isAtLeast(CareLevel.URGENT));
    }

    HBox root() {
        return root;
    }
}
