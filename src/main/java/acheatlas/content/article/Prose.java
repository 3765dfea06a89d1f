package acheatlas.content.article;

import java.util.List;
import java.util.stream.Collectors;

/// The words of a paragraph, a heading or a point of a list.
public record Prose(List<Span> spans) {

    public Prose {
        spans = List.copyOf(spans);
    }

    /// The words alone, as they are read and found.
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    boolean isBlank() {
        return text().isBlank();
    }
}
