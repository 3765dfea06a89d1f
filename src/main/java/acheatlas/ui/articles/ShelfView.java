package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.InputField;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The shelf: what the picks bring up first, then every article by its subject. Ctrl F goes to the
/// field that narrows it down.
final class ShelfView {
    private static final int FIRST = 6;

    private final ArticlesViewModel model;
    private final ArticlesWords words;
    private final InputField field;
    private final Label none;
    private final Button more = ActionButton.small(ActionButton.quiet("articles-more", ""));
    private final ShelfGroup suggested;
    private final List<ShelfGroup> groups = new ArrayList<>();
    private final Contents contents;
    private final VBox column;
    private final ScrollPane scroll;
    private final ReadingPlace place;
    private final HBox root;
    private List<Suggestion> suggestions = List.of();
    private boolean showsAll;
    private Consumer<String> announce = _ -> {};

    ShelfView(ArticlesViewModel model, ArticlesWords words) {
        this.model = model;
        this.words = words;
        field = new InputField("articles-filter", Icon.SEARCH, words.say("articles.filter"));
        field.hint(words.say("articles.filter.key"));
        none = Words.paragraph(words.say("articles.filter.none"), Style.MUTED);
        none.setId("articles-none");
        none.setVisible(false);
        none.managedProperty().bind(none.visibleProperty());
        suggested =
                new ShelfGroup(
                        words,
                        "suggested",
                        words.say("articles.suggested.title"),
                        words.say("articles.suggested.lead"));
        more.setOnAction(_ -> showAll(!showsAll));
        more.managedProperty().bind(more.visibleProperty());
        contents = new Contents("articles-contents-", words.say("articles.subjects"));
        var first = Gap.SMALL.column(suggested.root(), more);
        first.managedProperty().bind(suggested.root().visibleProperty());
        column = Gap.WIDE.column(head(), none, first);
        fill();
        column.getStyleClass().add("shelf-column");
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_LEFT);
        scroll = Scrolling.of(page);
        scroll.setId("articles-scroll");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("article-scroll");
        place = new ReadingPlace(scroll);
        var left = Gap.NONE.column(Gap.grow(contents.root()));
        left.getStyleClass().add("article-left");
        root = new HBox(left, Gap.grow(scroll));
        root.setId("articles-shelf");
        root.getStyleClass().add("reader-panes");
        showAll(false);
        join(left);
    }

    private Region head() {
        var title = ProseFlow.of(words.say("articles.title"), Style.DISPLAY, Style.BOLD);
        title.getStyleClass().add("article-heading");
        title.setId("articles-title");
        title.setAccessibleText(
                words.say("articles.heading.spoken", 1, words.say("articles.title")));
        field.root().getStyleClass().add("shelf-filter");
        var lead = Words.paragraph(words.say("articles.lead"), Style.MUTED, Style.READ);
        return Gap.MEDIUM.column(Gap.SMALL.column(title, lead), field.root());
    }

    private void fill() {
        for (var subject : Subject.values()) {
            var tiles =
                    model.shelf().stream()
                            .filter(article -> Subject.of(model.graph(), article) == subject)
                            .map(article -> tile(article, ""))
                            .toList();
            if (!tiles.isEmpty()) {
                var group = new ShelfGroup(words, subject.id(), subject.name(words), "");
                group.show(tiles);
                tiles.forEach(tile -> tile.setId("article-tile-" + tile.article().id()));
                groups.add(group);
                column.getChildren().add(group.root());
            }
        }
    }

    private ArticleTile tile(Article article, String because) {
        return new ArticleTile(words, article, because, () -> model.open(article.id()));
    }

    private void join(Node left) {
        field.text().textProperty().addListener((_, _, _) -> filter());
        contents.onChoose(this::goTo);
        scroll.vvalueProperty().addListener((_, _, _) -> look());
        var breadth = new WindowBreadth(root);
        breadth.breadthProperty().subscribe(now -> fit(now, left));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((_, _, now) -> keepInSight(now));
    }

    private void fit(Breadth breadth, Node left) {
        int columns =
                switch (breadth) {
                    case WIDE -> 3;
                    case MEDIUM, NARROW -> 2;
                    case TINY -> 1;
                };
        left.setVisible(breadth.isAtLeast(Breadth.MEDIUM));
        left.setManaged(left.isVisible());
        suggested.fit(columns);
        groups.forEach(group -> group.fit(columns));
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Puts first what the picks bring up.
    void show(Seen seen) {
        if (!seen.suggested().equals(suggestions)) {
            suggestions = seen.suggested();
            showAll(false);
        }
    }

    private void showAll(boolean now) {
        showsAll = now;
        int count = now ? suggestions.size() : Math.min(FIRST, suggestions.size());
        var tiles = new ArrayList<ArticleTile>();
        for (var suggestion : suggestions.subList(0, count)) {
            var tile = tile(suggestion.article(), words.because(suggestion.picks()));
            tile.setId("article-suggested-" + suggestion.article().id());
            tiles.add(tile);
        }
        suggested.show(tiles);
        more.setVisible(suggestions.size() > FIRST);
        more.setText(
                now
                        ? words.say("articles.suggested.fewer")
                        : words.say("articles.suggested.more", suggestions.size()));
        list();
    }

    private List<ShelfGroup> shown() {
        var shown = new ArrayList<ShelfGroup>();
        shown.add(suggested);
        shown.addAll(groups);
        shown.removeIf(group -> !group.isShown());
        return shown;
    }

    private void list() {
        contents.show(shown().stream().map(ShelfGroup::title).toList());
    }

    private void filter() {
        var asked = field.text().getText();
        int left = suggested.filter(article -> fits(article, asked));
        more.setVisible(asked.isBlank() && suggestions.size() > FIRST);
        int found = 0;
        for (var group : groups) {
            found += group.filter(article -> fits(article, asked));
        }
        none.setVisible(found + left == 0);
        list();
        place.scrollTo(0);
        announce.accept(words.say("articles.filter.count", found));
    }

    /// Whether an article's title or first words hold every word asked for.
    private boolean fits(Article article, String asked) {
        var text = words.title(article) + " " + words.lead(article);
        return asked.isBlank()
                || List.of(asked.strip().split("\\s+")).stream()
                        .noneMatch(word -> FindInPage.in(List.of(text), word).isEmpty());
    }

    private void goTo(int group) {
        var heading = shown().get(group).heading();
        place.toTop(heading);
        contents.mark(group);
        heading.requestFocus();
    }

    private void look() {
        var groupsShown = shown();
        int current = 0;
        for (int at = 0; at < groupsShown.size(); at++) {
            double from = place.boundsOf(groupsShown.get(at).root()).getMinY();
            if (place.isAtEnd() || from <= place.top() + place.height() / 3) {
                current = at;
            }
        }
        contents.mark(current);
    }

    private void keepInSight(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (focused != null && at.equals(column)) {
                var bounds = place.boundsOf(focused);
                place.reveal(bounds.getMinY(), bounds.getMaxY());
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            field.text().requestFocus();
            field.text().selectAll();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !field.text().getText().isEmpty()) {
            field.text().clear();
            event.consume();
        }
    }

    /// Goes to the tile of the article that was read, or to the title.
    void focus(String article) {
        Optional<Node> tile =
                shown().stream()
                        .flatMap(group -> group.tile(article).stream())
                        .map(Node.class::cast)
                        .findFirst();
        tile.orElse(column.lookup("#articles-title")).requestFocus();
    }

    HBox root() {
        return root;
    }
}
