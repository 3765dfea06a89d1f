package acheatlas.search;

import static acheatlas.search.ShippedSearch.ENTRIES;
import static acheatlas.search.ShippedSearch.SEARCH;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// Laws of the search over any text and over every finding.
class SearchPropertyTest {
    private static final int LIMIT = 6;

    @Provide
    Arbitrary<SearchEntry> entries() {
        return Arbitraries.of(ENTRIES);
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(ENTRIES.stream().flatMap(entry -> entry.phrases().stream()).toList());
    }

    @Provide
    Arbitrary<String> accented() {
        return phrases().map(text -> text.replace('e', 'é').replace('a', 'â').replace('o', 'ö'));
    }

    private static List<Integer> understood(String text) {
        return SEARCH.understand(text).mentions().stream().map(Mention::finding).toList();
    }

    @Property(tries = 300)
    void noTextThrows(@ForAll String text) {
        var suggestions = SEARCH.suggest(text, LIMIT);
        var findings = suggestions.stream().map(Suggestion::finding).toList();
        assertTrue(findings.size() <= LIMIT);
        assertEquals(findings.size(), new HashSet<>(findings).size());
    }

    @Property(tries = 200)
    void quotesComeFromTheText(@ForAll("phrases") String one, @ForAll("phrases") String other) {
        var text = one + ", " + other;
        for (var mention : SEARCH.understand(text).mentions()) {
            assertEquals(text.substring(mention.start(), mention.end()), mention.words());
        }
    }

    @Property(tries = 200)
    void caseDoesNotMatter(@ForAll("phrases") String text) {
        assertEquals(understood(text), understood(text.toUpperCase(Locale.ROOT)));
    }

    @Property(tries = 200)
    void accentsDoNotMatter(@ForAll("accented") String text) {
        var plain = text.replace('é', 'e').replace('â', 'a').replace('ö', 'o');
        assertEquals(understood(plain), understood(text));
    }

    @Property(tries = 200)
    void anIdMeansItsFinding(@ForAll("entries") SearchEntry entry) {
        assertEquals(List.of(entry.finding()), understood(entry.id()));
    }
}
