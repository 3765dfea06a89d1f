package acheatlas.content.article;

import acheatlas.content.ArticleLink;

import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The words within a paragraph. Runs of one look are joined, so that `a`, `’` and `b` are one.
final class SpanParser {
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private boolean strong;

    private SpanParser() {}

    static Prose read(Node parent) {
        var parser = new SpanParser();
        parser.children(parent, false);
        parser.flush();
        return new Prose(parser.spans);
    }

    private void children(Node parent, boolean isStrong) {
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, isStrong);
        }
    }

    private void read(Node node, boolean isStrong) {
        switch (node) {
            case Text text -> add(text.getLiteral(), isStrong);
            case Code code -> add(code.getLiteral(), isStrong);
            case SoftLineBreak _ -> add(" ", isStrong);
            case HardLineBreak _ -> add("\n", isStrong);
            case StrongEmphasis _ -> children(node, true);
            case Link link -> link(link, isStrong);
            default -> children(node, isStrong);
        }
    }

    private void link(Link link, boolean isStrong) {
        var found = target(link);
        if (found.isEmpty()) {
            children(link, isStrong);
            return;
        }
        flush();
        var id = link.getDestination().substring(link.getDestination().indexOf(':') + 1);
        spans.add(new Span.Link(read(link).text(), found.get(), id));
    }

    /// What a link leads to; empty for an address, which articles do not hold.
    static Optional<ArticleLink.Target> target(Link link) {
        var scheme = link.getDestination();
        return Arrays.stream(ArticleLink.Target.values())
                .filter(target -> scheme.startsWith(target.scheme() + ":"))
                .findFirst();
    }

    private void add(String text, boolean isStrong) {
        if (isStrong != strong) {
            flush();
            strong = isStrong;
        }
        words.append(text);
    }

    private void flush() {
        if (!words.isEmpty()) {
            spans.add(new Span.Plain(words.toString(), strong));
            words.setLength(0);
        }
    }
}
