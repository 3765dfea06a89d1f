package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A heading of the shelf and the articles under it.
final class ShelfGroup {
    private final String title;
    private final TileGrid grid = new TileGrid();
    private final ProseFlow heading;
    private final VBox root;
    private List<ArticleTile> tiles = List.of();
    private Predicate<Article> wanted = _ -> true;

    /// @param lead one sentence below the heading; empty for none
    ShelfGroup(ArticlesWords words, String id, String title, String lead) {
        this.title = title;
        heading = ProseFlow.of(title, "article-heading", Style.LEAD, "semibold-flow");
        heading.setAccessibleText(words.say("articles.heading.spoken", 2, title));
        root = Gap.SMALL.column(heading);
        if (!lead.isEmpty()) {
            root.getChildren().add(Words.paragraph(lead, Style.MUTED));
        }
        root.getChildren().add(grid.root());
        root.setId("articles-shelf-" + id);
        root.managedProperty().bind(root.visibleProperty());
    }

    String title() {
        return title;
    }

    void show(List<ArticleTile> newTiles) {
        tiles = List.copyOf(newTiles);
        filter(wanted);
    }

    /// Leaves the tiles of these articles; without any, the heading goes too.
    ///
    /// @return how many are left
    int filter(Predicate<Article> newWanted) {
        wanted = newWanted;
        var left = tiles.stream().filter(tile -> wanted.test(tile.article())).toList();
        grid.show(left);
        root.setVisible(!left.isEmpty());
        return left.size();
    }

    void fit(int columns) {
        grid.fit(columns);
    }

    boolean isShown() {
        return root.isVisible();
    }

    Optional<ArticleTile> tile(String id) {
        return tiles.stream().filter(tile -> tile.article().id().equals(id)).findFirst();
    }

    ProseFlow heading() {
        return heading;
    }

    VBox root() {
        return root;
    }
}
