package acheatlas.search;

import static acheatlas.search.ShippedSearch.GRAPH;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;

import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// The search measured by itself, on phrases labelled by hand with the findings they mean.
///
/// Each list says at its top whether the words were chosen with it in view. The floors lie a little
/// below what was measured; what a change costs or brings is in the report of this test, and in
/// README.
class PhraseScoreTest {
    private record Labelled(ShippedSearch search, String phrase, Set<String> findings) {
        /// A line such as `sore back, no fever | s_low_back_pain !s_fever`.
        static Labelled of(ShippedSearch search, String line) {
            var sides = line.split("\\|", 2);
            return new Labelled(
                    search,
                    sides[0].strip(),
                    Arrays.stream(sides[1].strip().split(" "))
                            .filter(id -> !id.isEmpty())
                            .collect(Collectors.toUnmodifiableSet()));
        }

        /// The phrases of a list; one that ends in a language, such as `_es`, is in that.
        static List<Labelled> all(String list) {
            var language = Languages.find(list.substring(list.lastIndexOf('_') + 1));
            var search = ShippedSearch.in(language.orElse(Languages.ENGLISH));
            var stream = PhraseScoreTest.class.getResourceAsStream(list + ".txt");
            try (var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    Objects.requireNonNull(stream, list),
                                    StandardCharsets.UTF_8))) {
                return lines.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> of(search, line))
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Set<String> redFlags() {
            return findings.stream()
                    .filter(id -> id.startsWith("rf_"))
                    .collect(Collectors.toCollection(HashSet::new));
        }

        Hearing heard() {
            var heard = Set.copyOf(search.heard(phrase));
            if (heard.equals(findings)) {
                return Hearing.RIGHT;
            }
            if (heard.isEmpty()) {
                return Hearing.NOTHING;
            }
            if (heard.containsAll(findings)) {
                return Hearing.MORE;
            }
            return findings.containsAll(heard) ? Hearing.PART : Hearing.WRONG;
        }
    }

    /// RIGHT is exactly what the label says, MORE that and something else, PART some of it and
    /// nothing else, WRONG something else in place of it.
    private enum Hearing {
        RIGHT,
        MORE,
        PART,
        WRONG,
        NOTHING
    }

    @ParameterizedTest
    @CsvSource({
        "cases_v, 0.73, 0.07, 0.04",
        "cases_h, 0.68, 0.11, 0.06",
        "phrases_dev, 0.74, 0.05, 0.01",
        "phrases_test, 0.48, 0.19, 0.1",
        "phrases_es, 0.75, 0.15, 0.01"
    })
    void mostPhrasesAreHeardRight(
            String list, double right, double wrong, double nothing, TestReporter reporter) {
        var phrases = Labelled.all(list);
        var shares = new EnumMap<Hearing, Double>(Hearing.class);
        for (var phrase : phrases) {
            shares.merge(phrase.heard(), 1.0 / phrases.size(), Double::sum);
        }
        reporter.publishEntry(list, shares.toString());
        assertAll(
                shares.toString(),
                () -> assertTrue(shares.getOrDefault(Hearing.RIGHT, 0.0) >= right, "right"),
                () -> assertTrue(shares.getOrDefault(Hearing.WRONG, 0.0) <= wrong, "wrong"),
                () -> assertTrue(shares.getOrDefault(Hearing.NOTHING, 0.0) <= nothing, "nothing"));
    }

    /// A flag counts as heard, too, where triage raises it from what was heard.
    @ParameterizedTest
    @CsvSource({
        "cases_v, 0.8",
        "cases_h, 0.82",
        "phrases_dev, 0.95",
        "phrases_test, 0.71",
        "phrases_es, 0.88"
    })
    void mostRedFlagsAreHeard(String list, double heard, TestReporter reporter) {
        int flags = 0;
        int found = 0;
        for (var phrase : Labelled.all(list)) {
            var wanted = phrase.redFlags();
            flags += wanted.size();
            wanted.retainAll(phrase.search().heardOrRaised(phrase.phrase()));
            found += wanted.size();
        }
        var told = found + " of " + flags + " red flags";
        reporter.publishEntry(list, told);
        assertTrue(found >= heard * flags, told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cases_v", "cases_h", "phrases_dev", "phrases_test", "phrases_es"})
    void labelsNameFindingsThatExist(String list) {
        var unknown =
                Labelled.all(list).stream()
                        .flatMap(labelled -> labelled.findings().stream())
                        .map(id -> id.startsWith("!") ? id.substring(1) : id)
                        .filter(id -> GRAPH.finding(id).isEmpty())
                        .toList();
        assertEquals(List.of(), unknown);
    }
}
