package acheatlas.content.article;

import acheatlas.content.ArticleLink;

import java.util.List;
import java.util.stream.Stream;

/// A heading of the second level and all that stands below it.
public record Section(Role role, String title, List<Block> blocks) {

    /// What a section is for. Told from its form, so that it holds in every language.
    public enum Role {
        /// The first section, where it is a list alone.
        KEY_POINTS,
        TEXT,
        /// Holds questions.
        TEACH_BACK,
        /// A list of links to sources alone.
        SOURCES
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    /// Whether it shows moves, which are withheld where somebody has to be seen first.
    public boolean hasMoves() {
        return blocks.stream().anyMatch(Block.MoveCard.class::isInstance);
    }

    /// All of its words, in order, but not those of questions and moves.
    Stream<Prose> prose() {
        return blocks.stream().flatMap(Section::prose);
    }

    private static Stream<Prose> prose(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(paragraph.prose());
            case Block.Subheading heading -> Stream.of(heading.prose());
            case Block.Points points -> points.points().stream();
            case Block.MoveCard _ -> Stream.empty();
            case Block.Quiz quiz -> Stream.of(quiz.question().explanation());
        };
    }

    /// Ids of the sources it cites.
    Stream<String> cited() {
        return prose().flatMap(prose -> prose.spans().stream())
                .filter(Span.Link.class::isInstance)
                .map(Span.Link.class::cast)
                .filter(link -> link.target() == ArticleLink.Target.SOURCE)
                .map(Span.Link::id);
    }
}
