package acheatlas.content.article;

import acheatlas.content.ArticleLink;
import acheatlas.content.ArticleText;

import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// Cuts an article into its title, its lead and its sections.
final class PageParser {
    private static final int SECTION = 2;

    private final ArticleText article;
    private final List<Section> sections = new ArrayList<>();

    PageParser(ArticleText article) {
        this.article = article;
    }

    ArticlePage page() {
        var lead = new Prose(List.of());
        var node = article.document().getFirstChild();
        while (node != null && !isSection(node)) {
            if (lead.isBlank() && node instanceof Paragraph) {
                lead = SpanParser.read(node);
            }
            node = node.getNext();
        }
        while (node instanceof Heading heading) {
            var below = below(heading);
            sections.add(section(SpanParser.read(heading).text(), new BlockParser(below).blocks()));
            node = below.isEmpty() ? heading.getNext() : below.getLast().getNext();
        }
        return new ArticlePage(article.id(), article.title(), lead, sections);
    }

    private static boolean isSection(Node node) {
        return node instanceof Heading heading && heading.getLevel() == SECTION;
    }

    private static List<Node> below(Heading heading) {
        var below = new ArrayList<Node>();
        var node = heading.getNext();
        while (node != null && !isSection(node)) {
            below.add(node);
            node = node.getNext();
        }
        return below;
    }

    private Section section(String title, List<Block> blocks) {
        return new Section(role(blocks), title, blocks);
    }

    private Section.Role role(List<Block> blocks) {
        if (blocks.stream().anyMatch(Block.Quiz.class::isInstance)) {
            return Section.Role.TEACH_BACK;
        }
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Points points) {
            boolean cites = points.points().stream().allMatch(PageParser::isSource);
            if (cites) {
                return Section.Role.SOURCES;
            }
            return sections.isEmpty() ? Section.Role.KEY_POINTS : Section.Role.TEXT;
        }
        return Section.Role.TEXT;
    }

    private static boolean isSource(Prose point) {
        return point.spans().size() == 1
                && point.spans().getFirst() instanceof Span.Link link
                && link.target() == ArticleLink.Target.SOURCE;
    }
}
