package acheatlas.content.article;

import acheatlas.content.ArticleText;

import org.commonmark.parser.Parser;

import java.util.List;

/// Articles written in a test.
final class PageFixture {
    private PageFixture() {}

    static ArticlePage page(String markdown) {
        var document = Parser.builder().build().parse(markdown);
        return ArticlePage.of(
                new ArticleText("a.md", "en", "a", "A", "", document, List.of(), List.of()));
    }
}
