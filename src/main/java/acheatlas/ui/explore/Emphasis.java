package acheatlas.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Which words of a name were typed, so that people see why it is offered.
final class Emphasis {
    private static final int STEM = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+");

    private Emphasis() {}

    /// A piece of the name.
    record Part(String text, boolean strong) {}

    static List<Part> of(String name, String typed) {
        var stems = stems(typed);
        var parts = new ArrayList<Part>();
        var words = WORD.matcher(name);
        while (words.find()) {
            var word = words.group();
            parts.add(new Part(word, stems.contains(stem(word))));
        }
        return parts;
    }

    private static List<String> stems(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> stem(found.group()))
                .filter(stem -> stem.length() >= 3)
                .toList();
    }

    /// The first letters: enough to see `sitting` in `sit` and to tell `back` from `bad`.
    private static String stem(String word) {
        var small = word.toLowerCase(Locale.ROOT).strip();
        return small.length() <= STEM ? small : small.substring(0, STEM - 1);
    }
}
