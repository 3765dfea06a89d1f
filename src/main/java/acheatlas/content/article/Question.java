package acheatlas.content.article;

import java.util.List;
import java.util.stream.IntStream;

/// A question at the end of an article, so that readers see what stayed with them.
///
/// @param options at least two, exactly one of them right
/// @param explanation why the right one is right
public record Question(String asked, List<Option> options, Prose explanation) {

    /// An answer to choose.
    public record Option(String text, boolean right) {}

    public Question {
        options = List.copyOf(options);
    }

    /// Place of the right option.
    public int right() {
        return IntStream.range(0, options.size())
                .filter(place -> options.get(place).right())
                .findFirst()
                .orElse(0);
    }
}
