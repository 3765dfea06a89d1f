package acheatlas.ui.articles;

import acheatlas.graph.CareLevel;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Over the articles where somebody has to be seen first: they may be read, the moves wait.
final class CareBand {
    private final ArticlesWords words;
    private final Label title = Words.paragraph("", Style.SEMIBOLD, Style.IN_URGENT);
    private final HBox root;

    CareBand(ArticlesWords words, Runnable toExplore) {
        this.words = words;
        var sign = Glyph.of(Icon.URGENT);
        sign.getStyleClass().add(Style.IN_URGENT);
        var text = Gap.NONE.column(title, Words.paragraph(words.say("explore.moves.none")));
        var go =
                ActionButton.small(
                        ActionButton.urgent("articles-care", words.say("articles.care.go")));
        go.setOnAction(_ -> toExplore.run());
        root = Gap.MEDIUM.row(sign, Gap.grow(text), go);
        root.setMinHeight(HBox.USE_PREF_SIZE);
        root.setId("articles-care-band");
        root.getStyleClass().add("articles-care-band");
        root.managedProperty().bind(root.visibleProperty());
    }

    void show(Seen seen) {
        root.setVisible(seen.needsCare());
        title.setText(title(seen));
    }

    private String title(Seen seen) {
        if (seen.assessment().level() == CareLevel.EMERGENCY) {
            return words.say("explore.care.emergency");
        }
        return seen.assessment().level() == CareLevel.URGENT
                ? words.say("explore.care.urgent")
                : words.say("explore.care.withheld");
    }

    HBox root() {
        return root;
    }
}
