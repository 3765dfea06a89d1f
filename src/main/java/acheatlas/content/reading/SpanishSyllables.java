package acheatlas.content.reading;

import java.util.Locale;

/// Counts the syllables of a Spanish word by the rules of its spelling, which leave next to no
/// exception: strong vowels each make a syllable, weak ones lean on a neighbour.
final class SpanishSyllables {
    private static final String STRONG = "aeoáéóíú";
    private static final String WEAK = "iuü";

    private SpanishSyllables() {}

    static int in(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (Character.isDigit(lower.charAt(0))) {
            return SpokenNumber.SPANISH.syllables(lower);
        }
        int all = 0;
        for (var part : lower.split("-", -1)) {
            all += vowels(part);
        }
        return Math.max(1, all);
    }

    private static int vowels(String word) {
        // a mute u is never heard; a y is a vowel only where no vowel follows; a mute h divides
        // nothing
        var heard =
                word.replaceAll("([qg])u(?=[eiéí])", "$1")
                        .replaceAll("y(?![aeiouáéíóú])", "i")
                        .replaceAll("(?<![cs])h", "");
        int all = 0;
        int strong = 0;
        boolean inside = false;
        for (int at = 0; at <= heard.length(); at++) {
            char letter = at < heard.length() ? heard.charAt(at) : ' ';
            boolean isStrong = STRONG.indexOf(letter) >= 0;
            if (isStrong || WEAK.indexOf(letter) >= 0) {
                strong += isStrong ? 1 : 0;
                inside = true;
            } else if (inside) {
                all += Math.max(1, strong);
                strong = 0;
                inside = false;
            }
        }
        return all;
    }
}
