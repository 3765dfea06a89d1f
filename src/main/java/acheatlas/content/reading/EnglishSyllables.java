package acheatlas.content.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Counts the syllables of an English word: a list of words as they are spoken first, and for all
/// others the groups of vowels, put right where a spelling is known to say more or less.
final class EnglishSyllables {
    private static final String LIST = "syllables_en.txt";
    private static final Map<String, Integer> SPOKEN = read();
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern CAPITALS = Pattern.compile("[A-Z]{2,5}s?");
    private static final Pattern MUTE_U = Pattern.compile("qu(?=[aeiou])");

    /// Spellings with a syllable more than they have groups of vowels.
    private static final List<Pattern> MORE =
            patterns(
                    "(?<![tcsgx])io(?!n)|(?<![tcsgxnl])ion|[tscgx]io(?!n|us)",
                    "ciat|tiat|(?<![tcl])ia(?!ge)|(?<=[tc])ia(?!l|n|$)|(?<=l)ia(?!ns?$|rs?$)",
                    "ii|iu|ao|eo(?![nu])|(?<!g)eou",
                    "(?<![tc])ie(?=nt|nc)|(?<=[aeiouy].{0,9}[^aeiouytc])ie(?=r|st$)|iety$",
                    "(?<![qg])ua|(?<![qg])ue(?=l|nt|nc)|uity|uo",
                    "[aeiouy]ing(?=s?$|ly$)",
                    "e(?:us|um)s?$",
                    "[aeiou]y(?=[aeiou])(?!e$|es$|ed$|ing)",
                    "thms?$|[iay]sms?$",
                    "^rea(?:ct|dj|pp|ss|lig|rr)|creat(?!ur)");

    /// Spellings with a syllable less.
    private static final List<Pattern> LESS =
            patterns(
                    "(?<=[^aeiouy])e$(?<![^aeiouylr][lr]e)",
                    "(?<=[^aeiouycszgxh]|[^cs]h)es$(?<![^aeiouylr][lr]es)",
                    "(?<=[^aeiouytd])ed$(?<![^aeiouylr][lr]ed)",
                    "(?<=[aeiou][^aeiouyl]?[^aeiouylr])e(?=ly$|ful|less|ness|ty$)",
                    "(?<=[aeiou][lr])e(?=ly$|ful|less)",
                    "(?<=[aeiou][^aeiouyl]{1,2})e(?=ments?$)",
                    "^some(?=t[hi]|wh|how|bod|day)",
                    "(?<=g)ue[sd]?$");

    private EnglishSyllables() {}

    static int in(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return number(word);
        }
        int all = 0;
        for (var part : word.replace('’', '\'').split("-", -1)) {
            all += part.isEmpty() ? 0 : part(part);
        }
        return Math.max(1, all);
    }

    private static int number(String word) {
        var unit = word.replaceAll("[\\d.,'’-]", "");
        boolean ending = unit.isEmpty() || unit.matches("st|nd|rd|th|s");
        return SpokenNumber.ENGLISH.syllables(word) + (ending ? 0 : in(unit));
    }

    private static int part(String word) {
        var listed = SPOKEN.get(word);
        if (listed != null) {
            return listed;
        }
        if (CAPITALS.matcher(word).matches()) {
            return word.replace("s", "").length() + (word.contains("W") ? 2 : 0);
        }
        var plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        var lower = plain.toLowerCase(Locale.ROOT);
        int apostrophe = lower.indexOf('\'');
        return apostrophe < 0
                ? spoken(lower)
                : Math.max(1, contracted(lower, lower.substring(0, apostrophe)));
    }

    /// `don't` says no more than `do`; `isn't` and the cat's `boss's` do.
    private static int contracted(String word, String head) {
        var listed = SPOKEN.get(word);
        if (listed != null) {
            return listed;
        }
        boolean hissed = word.endsWith("'s") && head.matches(".*(?:[sxz]|ch|sh|[cgsz]e)");
        boolean notted = word.endsWith("n't") && head.matches(".*[^aeiouwr]n");
        return spoken(word.endsWith("n't") ? head.substring(0, head.length() - 1) : head)
                + (hissed || notted ? 1 : 0);
    }

    private static int spoken(String word) {
        var listed = SPOKEN.get(word);
        if (listed != null) {
            return listed;
        }
        var one = word.endsWith("s") ? SPOKEN.get(word.substring(0, word.length() - 1)) : null;
        if (one != null && !word.matches(".*(?:[sxzc]es|[cs]hes|ges|ss)")) {
            return one;
        }
        var sounds = MUTE_U.matcher(word).replaceAll("q");
        long groups = VOWELS.matcher(sounds).results().count();
        return (int) Math.max(1, groups + count(MORE, sounds) - count(LESS, sounds));
    }

    private static long count(List<Pattern> patterns, String word) {
        return patterns.stream().mapToLong(one -> one.matcher(word).results().count()).sum();
    }

    private static List<Pattern> patterns(String... spellings) {
        return Stream.of(spellings).map(Pattern::compile).toList();
    }

    /// Lines of `2: psoas area`; what follows `#` is a remark.
    private static Map<String, Integer> read() {
        try (var stream = EnglishSyllables.class.getResourceAsStream(LIST)) {
            if (stream == null) {
                throw new IllegalStateException("The list of syllables is missing: " + LIST);
            }
            var spoken = new HashMap<String, Integer>();
            new InputStreamReader(stream, StandardCharsets.UTF_8)
                    .readAllAsString()
                    .lines()
                    .map(line -> line.split("#", 2)[0].strip())
                    .filter(line -> !line.isEmpty())
                    .forEach(
                            line -> {
                                int count = line.charAt(0) - '0';
                                for (var word : line.substring(2).strip().split("\\s+", -1)) {
                                    spoken.put(word, count);
                                }
                            });
            return Map.copyOf(spoken);
        } catch (IOException e) {
            throw new UncheckedIOException("The list of syllables cannot be read", e);
        }
    }
}
