package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// What stands over an article: its subject, its title, how long it takes, when it was checked, how
/// well its cause has been studied, and why it is on somebody's list.
final class SheetHead {
    private final ArticlesWords words;
    private final Opened opened;

    SheetHead(ArticlesWords words, Opened opened) {
        this.words = words;
        this.opened = opened;
    }

    /// @param toLinks called with the id of the cause whose links are asked for
    VBox build(ProseFlow title, Consumer<String> toLinks) {
        var article = opened.article();
        var head = Gap.SMALL.column(subject(), title, line(times()));
        if (article.kind() == Article.Kind.CAUSE && !article.about().isEmpty()) {
            var cause = words.graph().cause(article.about().getFirst());
            var research = ResearchMark.of(words.messages(), cause.evidence());
            research.setId("article-research");
            head.getChildren().add(research);
        }
        if (!opened.picks().isEmpty()) {
            head.getChildren().add(because(toLinks));
        }
        return head;
    }

    private static Node line(String text) {
        return Words.paragraph(text, Style.MUTED);
    }

    private String times() {
        var article = opened.article();
        return words.say(
                "articles.times",
                opened.page().minutes(),
                words.day(article.reviewed()),
                words.day(article.reviewBy()));
    }

    private Node subject() {
        var article = opened.article();
        var subject = Subject.of(words.graph(), article);
        var name = Words.whole(subject.name(words), Style.SMALL, Style.SEMIBOLD, "kind-word");
        var sign = Glyph.small(subject.icon());
        sign.getStyleClass().add("subject-sign");
        var row = Gap.SMALL.row(sign, name);
        row.getStyleClass().add(KindWords.styleClass(subject.look()));
        return row;
    }

    private Node because(Consumer<String> toLinks) {
        var sign = Glyph.small(Icon.CHECK);
        var text = Words.paragraph(words.because(opened.picks()), Style.SMALL, Style.MUTED);
        var row = Gap.TIGHT.row(sign, text);
        row.getStyleClass().add(Style.IN_ACCENT);
        opened.rankedCause()
                .ifPresent(
                        cause -> {
                            var link = new Hyperlink(words.say("articles.see-links"));
                            link.setId("article-links");
                            link.setMinWidth(Hyperlink.USE_PREF_SIZE);
                            link.setOnAction(_ -> toLinks.accept(cause.id()));
                            link.getStyleClass().add(Style.SMALL);
                            row.getChildren().add(link);
                        });
        return row;
    }
}
