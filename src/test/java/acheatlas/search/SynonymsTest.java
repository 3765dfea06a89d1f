package acheatlas.search;

import static acheatlas.search.ShippedSearch.id;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.search.ShippedSearch.Spoken;

import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Map;
import java.util.stream.Stream;

/// Holds the names and synonyms that ship: a contributor who adds one learns here which other
/// finding already takes its words.
class SynonymsTest {
    private static final String ENTRIES = "acheatlas.search.ShippedSearch#entries";

    static Stream<Language> languages() {
        return Languages.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noTwoFindingsClaimTheSameWords(Language language) {
        assertEquals(Map.of(), ShippedSearch.in(language).search().shared());
    }

    @ParameterizedTest
    @MethodSource(ENTRIES)
    void everyNameAndSynonymFindsItsFindingFirst(Spoken spoken) {
        var entry = spoken.entry();
        assertAll(
                entry.phrases().stream()
                        .map(
                                phrase ->
                                        (Executable)
                                                () ->
                                                        assertEquals(
                                                                entry.id(),
                                                                spoken.shipped()
                                                                        .offered(phrase)
                                                                        .getFirst(),
                                                                phrase)));
    }

    @ParameterizedTest
    @MethodSource(ENTRIES)
    void everyNameAndSynonymIsUnderstoodAsItsFinding(Spoken spoken) {
        assertAll(
                spoken.entry().phrases().stream()
                        .map(
                                phrase ->
                                        (Executable)
                                                () ->
                                                        assertTrue(
                                                                isUnderstood(spoken, phrase),
                                                                phrase)));
    }

    private static boolean isUnderstood(Spoken spoken, String phrase) {
        return spoken.shipped().search().understand(phrase).mentions().stream()
                .anyMatch(
                        mention ->
                                mention.isPresent()
                                        && id(mention.finding()).equals(spoken.entry().id()));
    }
}
