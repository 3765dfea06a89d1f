package acheatlas.ui.explore;

import acheatlas.content.ArticleText;
import acheatlas.graph.CauseKind;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Optional;

/// The first paragraph of the article about the cause.
final class ArticleCard {
    private final Label title = Words.paragraph("", Style.SEMIBOLD);
    private final Label lead = Words.paragraph("", Style.MUTED, Style.READ);
    private final HBox root;

    ArticleCard() {
        var tile = new StackPane(Glyph.of(Icon.ARTICLE));
        tile.getStyleClass()
                .addAll("tile", "tile-plain", KindWords.styleClass(CauseKind.CONDITION));
        root = Gap.LARGE.row(tile, Gap.grow(Gap.HAIR.column(title, lead)));
        root.setAlignment(Pos.TOP_LEFT);
        root.setId("explore-article");
        root.getStyleClass().add("article-excerpt");
    }

    void show(Optional<ArticleText> article) {
        Shown.set(root, article.isPresent());
        article.ifPresent(
                text -> {
                    title.setText(text.title());
                    lead.setText(text.lead());
                });
    }

    HBox root() {
        return root;
    }
}
