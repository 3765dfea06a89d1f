package acheatlas.content.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A sentence of a text.
///
/// @param start where it begins in the text, in characters
/// @param words its words without marks; one with a hyphen is one word, a number is one too
public record Sentence(String text, int start, List<String> words) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");
    // a full stop, and what closes with it; a line that is empty ends a sentence without one
    private static final Pattern END = Pattern.compile("[.!?…]+[\"”’')\\]]*(?=\\s|$)|\\n\\s*\\n");
    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}.]+)$");
    private static final Set<String> SHORTENED =
            Set.of("e.g", "i.e", "dr", "mr", "mrs", "ms", "prof", "vs", "approx", "sr");
    // shortened before a number, and words of their own elsewhere
    private static final Set<String> NUMBERED = Set.of("no", "fig", "p");

    public Sentence {
        words = List.copyOf(words);
    }

    /// The sentences of a text in order; one without a word is left out.
    public static List<Sentence> in(String text) {
        var sentences = new ArrayList<Sentence>();
        var end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            var before = text.substring(start, end.start());
            if (!isShortened(before, text.substring(end.end()).strip())) {
                add(text, start, end.end(), sentences);
                start = end.end();
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /// A stop that only shortens a word: `Dr. Who`, but not `the answer is no. Then rest`.
    private static boolean isShortened(String before, String after) {
        var last = LAST_WORD.matcher(before);
        if (after.isEmpty() || !last.find()) {
            return false;
        }
        var word = last.group(1).toLowerCase(Locale.ROOT);
        char next = after.charAt(0);
        if (NUMBERED.contains(word)) {
            return Character.isDigit(next);
        }
        boolean isTime = word.endsWith(".m") && !Character.isUpperCase(next);
        return isTime || SHORTENED.contains(word);
    }

    private static void add(String text, int start, int end, List<Sentence> into) {
        int from = start;
        while (from < end && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        var one = text.substring(from, end).strip();
        var words = WORD.matcher(one).results().map(MatchResult::group).toList();
        if (!words.isEmpty()) {
            into.add(new Sentence(one, from, words));
        }
    }
}
