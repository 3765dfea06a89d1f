package acheatlas.content.article;

import acheatlas.content.ArticleText;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An article in the parts it is shown by. Immutable; any thread.
///
/// ```java
/// var page = ArticlePage.of(content.article("a_psoas").orElseThrow());
/// page.sections().forEach(section -> show(section.title(), section.blocks()));
/// ```
///
/// @param lead its first paragraph, which stands alone
/// @param sections all below it, in order
public record ArticlePage(String id, String title, Prose lead, List<Section> sections) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    // plain words read with care; the usual 240 is for people who read for a living
    private static final int WORDS_A_MINUTE = 180;

    public ArticlePage {
        sections = List.copyOf(sections);
    }

    /// Reads an article on. What Markdown can say and articles do not use is shown as plain words.
    public static ArticlePage of(ArticleText article) {
        return new PageParser(article).page();
    }

    /// How long it takes to read, in whole minutes, at least 1. Sources and questions do not count.
    public int minutes() {
        long words =
                Stream.concat(Stream.of(lead), prose())
                        .mapToLong(prose -> SPACE.splitAsStream(prose.text().strip()).count())
                        .sum();
        return Math.toIntExact(Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE)));
    }

    private Stream<Prose> prose() {
        return sections.stream()
                .filter(section -> section.role() == Section.Role.TEXT)
                .flatMap(Section::prose);
    }

    /// Ids of the sources it cites, each once, as they come up.
    public List<String> cited() {
        return sections.stream().flatMap(Section::cited).distinct().toList();
    }
}
