package acheatlas.search;

import static acheatlas.search.ShippedSearch.SEARCH;
import static acheatlas.search.ShippedSearch.id;
import static acheatlas.search.ShippedSearch.suggested;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;

/// Holds the names and synonyms that ship: a contributor who adds one learns here which other
/// finding already takes its words.
class SynonymsTest {
    private static final String ENTRIES = "acheatlas.search.ShippedSearch#entries";

    @Test
    void noTwoFindingsClaimTheSameWords() {
        assertEquals(Map.of(), SEARCH.shared());
    }

    @ParameterizedTest
    @MethodSource(ENTRIES)
    void everyNameAndSynonymFindsItsFindingFirst(SearchEntry entry) {
        assertAll(
                entry.phrases().stream()
                        .map(
                                phrase ->
                                        (Executable)
                                                () ->
                                                        assertEquals(
                                                                entry.id(),
                                                                suggested(phrase).getFirst(),
                                                                phrase)));
    }

    @ParameterizedTest
    @MethodSource(ENTRIES)
    void everyNameAndSynonymIsUnderstoodAsItsFinding(SearchEntry entry) {
        assertAll(
                entry.phrases().stream()
                        .map(
                                phrase ->
                                        (Executable)
                                                () ->
                                                        assertTrue(
                                                                isUnderstood(entry, phrase),
                                                                phrase)));
    }

    private static boolean isUnderstood(SearchEntry entry, String phrase) {
        return SEARCH.understand(phrase).mentions().stream()
                .anyMatch(
                        mention -> mention.isPresent() && id(mention.finding()).equals(entry.id()));
    }
}
