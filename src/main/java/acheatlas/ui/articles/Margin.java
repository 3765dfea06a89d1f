package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.graph.Evidence;
import acheatlas.graph.Source;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.VBox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands beside an article: when to get help, how well its causes have been studied, and its
/// sources.
final class Margin {
    private final ArticlesWords words;
    private final LinkOpener opener;
    private final List<SourceRow> rows = new ArrayList<>();
    private static final int FIRST = 4;

    private final Deque<Source> unbuilt = new ArrayDeque<>();
    private final VBox list = Gap.NONE.column();
    private final VBox root = Gap.LARGE.column();
    private boolean opensLinks;

    Margin(ArticlesWords words, LinkOpener opener) {
        this.words = words;
        this.opener = opener;
        root.setId("article-margin");
        root.getStyleClass().add("article-margin");
    }

    /// Shows what belongs to an article: its first sources at once, the others by [#buildNext()].
    ///
    /// @param opens whether sources can be opened in the browser
    void show(Opened opened, boolean opens) {
        opensLinks = opens;
        var article = opened.article();
        root.getChildren().clear();
        if (article.kind() == Article.Kind.CAUSE && !article.about().isEmpty()) {
            addHelp(article);
        } else {
            addResearch(article);
        }
        rows.clear();
        list.getChildren().clear();
        unbuilt.clear();
        unbuilt.addAll(words.sources(article, opened.page().cited()));
        while (rows.size() < FIRST && !isBuilt()) {
            buildNext();
        }
        if (!rows.isEmpty()) {
            root.getChildren().add(sources());
        }
    }

    boolean isBuilt() {
        return unbuilt.isEmpty();
    }

    /// Adds the next source, if there is one left.
    void buildNext() {
        if (!unbuilt.isEmpty()) {
            var row = new SourceRow(words, unbuilt.pop(), opener, opensLinks);
            rows.add(row);
            list.getChildren().add(row.root());
        }
    }

    /// Adds all sources that are left.
    void buildAll() {
        while (!isBuilt()) {
            buildNext();
        }
    }

    private VBox sources() {
        var title = heading(words.say("articles.sources.title"));
        var card = Card.of(title, list);
        card.setId("article-sources");
        card.getStyleClass().addAll("margin-card", "gap-8");
        return card;
    }

    private ProseFlow heading(String text) {
        var heading = ProseFlow.of(text, "article-heading", "semibold-flow");
        heading.setAccessibleText(words.say("articles.heading.spoken", 2, text));
        return heading;
    }

    private void addHelp(Article article) {
        var help = words.of(words.graph().cause(article.about().getFirst())).getHelp();
        if (help.isEmpty()) {
            return;
        }
        var sign = Glyph.small(Icon.URGENT);
        var title = Words.paragraph(words.say("articles.help.title"), Style.SEMIBOLD);
        title.getStyleClass().add(Style.IN_URGENT);
        var head = Gap.SMALL.row(sign, Gap.grow(title));
        head.getStyleClass().add(Style.IN_URGENT);
        var card = Card.of(head, Words.paragraph(help, Style.READ));
        card.setId("article-help");
        card.getStyleClass().addAll("margin-card", "article-help", "gap-8");
        root.getChildren().add(card);
    }

    /// Causes by how well they have been studied, best first.
    private void addResearch(Article article) {
        Map<Evidence, List<String>> grades = new EnumMap<>(Evidence.class);
        for (int index : article.about()) {
            var cause = words.graph().cause(index);
            grades.computeIfAbsent(cause.evidence(), _ -> new ArrayList<>())
                    .add(words.of(cause).name());
        }
        if (grades.isEmpty()) {
            return;
        }
        var card = Card.of(heading(words.say("articles.research.title")));
        grades.forEach(
                (grade, names) ->
                        card.getChildren()
                                .add(
                                        Gap.HAIR.column(
                                                ResearchMark.of(words.messages(), grade),
                                                Words.paragraph(
                                                        String.join(
                                                                words.say("articles.names.and"),
                                                                names),
                                                        Style.SMALL,
                                                        Style.MUTED))));
        card.setId("article-studied");
        card.getStyleClass().addAll("margin-card", "gap-12");
        root.getChildren().add(card);
    }

    /// The row of a source; the others lose their mark.
    Optional<SourceRow> cite(String id) {
        rows.forEach(row -> row.cite(row.source().id().equals(id)));
        return rows.stream().filter(row -> row.source().id().equals(id)).findFirst();
    }

    VBox root() {
        return root;
    }
}
