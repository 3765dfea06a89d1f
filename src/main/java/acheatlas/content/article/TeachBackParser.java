package acheatlas.content.article;

import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads questions:
///
/// ```
/// ### What does a muscle do?
/// - [x] It pulls.
/// - [ ] It pushes.
///
/// Muscles can pull only.
/// ```
///
/// What lacks a part, or has not exactly one right answer, is no question: its words are shown as
/// they stand.
final class TeachBackParser {
    private static final String RIGHT = "[x]";
    private static final String WRONG = "[ ]";
    private static final int LEAST = 2;
    private static final int HEADING_AND_LIST = 2;

    /// A question and how many nodes it takes.
    record Found(Question question, int length) {}

    private TeachBackParser() {}

    /// The question that begins at a place, if one does.
    static Optional<Found> at(List<Node> nodes, int place) {
        if (place + HEADING_AND_LIST > nodes.size()
                || !(nodes.get(place) instanceof Heading heading)
                || !(nodes.get(place + 1) instanceof BulletList list)) {
            return Optional.empty();
        }
        var options = options(list);
        if (options.size() < LEAST
                || options.stream().filter(Question.Option::right).count() != 1) {
            return Optional.empty();
        }
        int after = place + HEADING_AND_LIST;
        var why = after < nodes.size() ? nodes.get(after) : heading;
        boolean explained = why instanceof Paragraph;
        var explanation = explained ? SpanParser.read(why) : new Prose(List.of());
        var question = new Question(SpanParser.read(heading).text(), options, explanation);
        return Optional.of(new Found(question, HEADING_AND_LIST + (explained ? 1 : 0)));
    }

    /// Empty as soon as one point of the list is no answer.
    private static List<Question.Option> options(BulletList list) {
        var options = new ArrayList<Question.Option>();
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var text = SpanParser.read(item).text().strip();
            boolean right = text.startsWith(RIGHT);
            if (!right && !text.startsWith(WRONG)) {
                return List.of();
            }
            options.add(new Question.Option(text.substring(RIGHT.length()).strip(), right));
        }
        return options;
    }
}
