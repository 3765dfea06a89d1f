package acheatlas.content;

import acheatlas.content.reading.Sentence;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Takes the passages out of an article for whoever measures its words. Left out is what nobody
/// reads as a sentence: lines that are a move's card or a source alone, the brackets that name
/// sources, and the boxes of a question's answers.
public final class ArticleProse extends AbstractVisitor {
    // stands for a link to a source until it is known whether it is a bracket
    private static final char SOURCE = '\uE000';
    private static final Pattern NOT_READ =
            Pattern.compile("^\\[[ x]\\] | ?\\(\uE000+(?:[,;] \uE000+)*\\)|\uE000");
    private static final String SOURCE_LINK = ArticleLink.Target.SOURCE.scheme() + ":";
    private static final String MOVE_LINK = ArticleLink.Target.MOVE.scheme() + ":";

    private final List<Passage> passages = new ArrayList<>();
    private final List<String> sources = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Position> places = new ArrayList<>();

    private ArticleProse() {}

    /// The passages of an article in order, its title first.
    public static List<Passage> of(ArticleText article) {
        var prose = new ArticleProse();
        article.document().accept(prose);
        return prose.passages;
    }

    @Override
    public void visit(Heading heading) {
        passage(heading, Passage.Kind.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        boolean item = paragraph.getParent() instanceof ListItem;
        if (!isCard(paragraph)) {
            passage(paragraph, item ? Passage.Kind.ITEM : Passage.Kind.PARAGRAPH);
        }
    }

    private static boolean isCard(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Link link
                && link.getNext() == null
                && (link.getDestination().startsWith(MOVE_LINK)
                        || link.getDestination().startsWith(SOURCE_LINK));
    }

    private void passage(Node node, Passage.Kind kind) {
        text = new StringBuilder();
        places = new ArrayList<>();
        sources.clear();
        visitChildren(node);
        leaveOut();
        var words = text.toString();
        if (!words.isBlank()) {
            passages.add(new Passage(kind, words, Sentence.in(words), sources, places));
        }
    }

    private void leaveOut() {
        var parts = NOT_READ.matcher(text).results().toList().reversed();
        for (var part : parts) {
            text.delete(part.start(), part.end());
            places.subList(part.start(), part.end()).clear();
        }
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().startsWith(SOURCE_LINK)) {
            visitChildren(link);
            return;
        }
        sources.add(link.getDestination().substring(SOURCE_LINK.length()));
        boolean bracket = !text.isEmpty() && "(;,".indexOf(lastSign()) >= 0;
        if (bracket) {
            append(String.valueOf(SOURCE), link);
        } else {
            visitChildren(link);
        }
    }

    private char lastSign() {
        var ahead = text.toString().stripTrailing();
        return ahead.isEmpty() ? ' ' : ahead.charAt(ahead.length() - 1);
    }

    @Override
    public void visit(Text words) {
        append(words.getLiteral(), words);
    }

    @Override
    public void visit(Code code) {
        append(code.getLiteral(), code);
    }

    @Override
    public void visit(SoftLineBreak end) {
        append(" ", end);
    }

    @Override
    public void visit(HardLineBreak end) {
        append(" ", end);
    }

    private void append(String words, Node node) {
        var start = Position.of(node);
        for (int at = 0; at < words.length(); at++) {
            places.add(new Position(start.line(), start.column() + at));
        }
        text.append(words);
    }
}
