package acheatlas.content;

import org.commonmark.node.Node;

/// A line and a column, both from 1 on.
public record Position(int line, int column) {
    static final Position START = new Position(1, 1);

    /// Where a piece of Markdown begins.
    static Position of(Node node) {
        return node.getSourceSpans().stream()
                .findFirst()
                .map(span -> new Position(span.getLineIndex() + 1, span.getColumnIndex() + 1))
                .orElse(START);
    }
}
