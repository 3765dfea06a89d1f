package acheatlas.ui.explore;

import acheatlas.content.ArticleText;
import acheatlas.graph.CauseKind;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.Optional;
import java.util.function.Consumer;

/// The first paragraph of the article about the cause, and the way to the rest.
final class ArticleCard {
    private final Label title = Words.paragraph("", Style.SEMIBOLD);
    private final Label lead = Words.paragraph("", Style.MUTED, Style.READ);
    private final Button read;
    private final HBox root;
    private Consumer<String> open = _ -> {};
    private String shown = "";

    ArticleCard(ExploreWords words) {
        var tile = new StackPane(Glyph.of(Icon.ARTICLE));
        tile.getStyleClass()
                .addAll("tile", "tile-plain", KindWords.styleClass(CauseKind.CONDITION));
        read =
                ActionButton.small(
                        ActionButton.quiet(
                                "explore-article-read", words.say("explore.article.read")));
        read.getStyleClass().add("flush");
        read.setOnAction(_ -> open.accept(shown));
        root = Gap.LARGE.row(tile, Gap.grow(Gap.HAIR.column(title, lead, read)));
        root.setAlignment(Pos.TOP_LEFT);
        root.setId("explore-article");
        root.getStyleClass().add("article-excerpt");
    }

    /// Called with the id of the article that is to be read.
    void onRead(Consumer<String> action) {
        open = action;
    }

    void show(Optional<ArticleText> article) {
        Shown.set(root, article.isPresent());
        article.ifPresent(
                text -> {
                    title.setText(text.title());
                    lead.setText(text.lead());
                    shown = text.id();
                });
    }

    HBox root() {
        return root;
    }
}
