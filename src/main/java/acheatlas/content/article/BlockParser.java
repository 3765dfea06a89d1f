package acheatlas.content.article;

import acheatlas.content.ArticleLink;

import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.List;

/// The blocks of a section.
final class BlockParser {
    private final List<Node> nodes;
    private final List<Block> blocks = new ArrayList<>();

    BlockParser(List<Node> nodes) {
        this.nodes = nodes;
    }

    List<Block> blocks() {
        for (int place = 0; place < nodes.size(); ) {
            var quiz = TeachBackParser.at(nodes, place);
            if (quiz.isPresent()) {
                blocks.add(new Block.Quiz(quiz.get().question()));
                place += quiz.get().length();
            } else {
                add(nodes.get(place));
                place++;
            }
        }
        return blocks;
    }

    private void add(Node node) {
        switch (node) {
            case Heading heading -> blocks.add(new Block.Subheading(SpanParser.read(heading)));
            case ListBlock list -> add(list);
            case Paragraph paragraph when isMove(paragraph) -> addMove(paragraph);
            default -> {
                var prose = SpanParser.read(node);
                if (!prose.isBlank()) {
                    blocks.add(new Block.Paragraph(prose));
                }
            }
        }
    }

    private void add(ListBlock list) {
        var points = new ArrayList<Prose>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            points.add(SpanParser.read(item));
        }
        blocks.add(new Block.Points(list instanceof OrderedList, points));
    }

    private static boolean isMove(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Link link
                && link.getNext() == null
                && SpanParser.target(link)
                        .filter(target -> target == ArticleLink.Target.MOVE)
                        .isPresent();
    }

    private void addMove(Paragraph paragraph) {
        for (var span : SpanParser.read(paragraph).spans()) {
            if (span instanceof Span.Link link) {
                blocks.add(new Block.MoveCard(link.id(), link.text()));
            }
        }
    }
}
