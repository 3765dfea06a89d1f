package acheatlas.ui.articles;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// Finds words in the texts of a page, whatever their case, their accents and the form of their
/// apostrophes.
final class FindInPage {

    /// Where something was found.
    ///
    /// @param text place of the text it is in
    /// @param start of it in the text, counted in characters
    /// @param end behind its last character
    record Match(int text, int start, int end) {}

    private FindInPage() {}

    /// Every match, in order; they do not overlap. Nothing is found for a blank.
    static List<Match> in(List<String> texts, String asked) {
        var wanted = folded(asked.strip());
        var matches = new ArrayList<Match>();
        if (wanted.isEmpty()) {
            return matches;
        }
        for (int place = 0; place < texts.size(); place++) {
            var text = folded(texts.get(place));
            for (int at = text.indexOf(wanted); at >= 0; ) {
                int end = at + wanted.length();
                matches.add(new Match(place, at, end));
                at = text.indexOf(wanted, end);
            }
        }
        return matches;
    }

    /// As many characters as before, so that places stay what they were.
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            folded.append(folded(text.charAt(at)));
        }
        return folded.toString();
    }

    private static char folded(char letter) {
        if (letter < 128) {
            return Character.toLowerCase(letter);
        }
        return switch (letter) {
            case '’', '‘' -> '\'';
            case '“', '”' -> '"';
            case '\u00a0' -> ' ';
            default ->
                    Character.toLowerCase(
                            Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0));
        };
    }
}
