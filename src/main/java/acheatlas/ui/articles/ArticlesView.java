package acheatlas.ui.articles;

import acheatlas.graph.Content;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.theme.Stylesheets;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The articles' screen: the shelf, or the article that is open.
///
/// Follows its view model while it is in a scene; what happened before is shown when it comes
/// there. Made once and kept for the life of the window.
public final class ArticlesView {
    private final ArticlesViewModel model;
    private final CareBand band;
    private final ShelfView shelf;
    private final ReaderView reader;
    private final StackPane main = new StackPane();
    private final VBox root;
    private Seen shown;
    private boolean isStale = true;
    private Runnable toExplore = () -> {};

    /// Builds the screen; it shows nothing until its root is in a scene.
    public ArticlesView(ArticlesViewModel model, Content content, Messages messages, Doors doors) {
        this.model = model;
        var words = new ArticlesWords(content, messages);
        band = new CareBand(words, () -> toExplore.run());
        shelf = new ShelfView(model, words);
        reader = new ReaderView(model, words, doors);
        root = Gap.NONE.column(band.root(), Gap.grow(main));
        root.setId("articles");
        root.getStyleClass().add("articles-screen");
        Stylesheets.addOwn(root, ArticlesView.class, "articles.css");
        main.setMinSize(0, 0);
        shown = model.seen();
        model.seenProperty().addListener((_, _, _) -> follow());
        root.sceneProperty().addListener((_, _, _) -> catchUp());
        model.opensLinksProperty().addListener((_, _, _) -> isStale = true);
    }

    private void follow() {
        isStale = true;
        catchUp();
    }

    /// Nothing is drawn that nobody sees: the picks change on another screen, which has no time to
    /// spare.
    private void catchUp() {
        if (isStale && root.getScene() != null) {
            isStale = false;
            var before = shown;
            shown = model.seen();
            show(before, shown);
        }
    }

    private void show(Seen before, Seen seen) {
        band.show(seen);
        shelf.show(seen);
        if (!seen.isReading()) {
            main.getChildren().setAll(shelf.root());
            if (before.isReading()) {
                shelf.focus(before.open());
            }
            return;
        }
        main.getChildren().setAll(reader.root());
        model.article(seen.open())
                .ifPresent(
                        article ->
                                model.page(seen.open())
                                        .map(
                                                page ->
                                                        new Opened(
                                                                article,
                                                                page,
                                                                seen.assessment(),
                                                                picks(seen)))
                                        .ifPresent(opened -> reader.show(opened, seen.back())));
    }

    private static List<Integer> picks(Seen seen) {
        return seen.suggested().stream()
                .filter(suggestion -> suggestion.article().id().equals(seen.open()))
                .findFirst()
                .map(Suggestion::picks)
                .orElse(List.of());
    }

    /// Called with a sentence for screen readers after each change that is not read by itself.
    public void onAnnounce(Consumer<String> action) {
        shelf.onAnnounce(action);
        reader.onAnnounce(action);
    }

    /// Called with the id of a cause whose links are asked for.
    public void onOpenCause(Consumer<String> action) {
        reader.onToLinks(action);
    }

    /// Called where somebody has to be seen first.
    public void onExplore(Runnable action) {
        toExplore = action;
    }

    /// Builds at once what would come in the next frames.
    void buildAll() {
        reader.buildAll();
    }

    public Parent root() {
        return root;
    }
}
