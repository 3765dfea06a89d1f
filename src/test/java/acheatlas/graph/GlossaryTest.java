package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ArticleProse;
import acheatlas.content.reading.ReadingEase;
import acheatlas.content.reading.Sentence;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds that no reader of an article, in any language, meets a medical term without its
/// explanation.
class GlossaryTest {

    static Stream<Language> languages() {
        return Languages.SHIPPED.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTermIsLinkedToItsMeaningWhereItFirstStands(Language language) throws IOException {
        var content = PatientTexts.in(language).content();
        var glossary = GlossaryUse.of(content, Wording.of(language));
        var unexplained = new TreeSet<String>();
        for (var article : content.articles().values()) {
            var markdown = Files.readString(Path.of("data").resolve(article.file()));
            unexplained.addAll(glossary.unexplained(article.file(), markdown));
        }
        assertEquals("", String.join("\n", unexplained));
    }

    /// A long word is plain, and then it stands in the list of such words, or it has a meaning in
    /// the glossary.
    @ParameterizedTest
    @MethodSource("languages")
    void everyLongWordIsPlainOrExplained(Language language) {
        var content = PatientTexts.in(language).content();
        var wording = Wording.of(language);
        var known = new TreeSet<>(plainWords(language));
        GlossaryUse.of(content, wording)
                .forms()
                .forEach(form -> known.addAll(List.of(form.split(" ", -1))));
        int least = Integer.parseInt(wording.one("long"));
        var ease = ReadingEase.in(language.tag()).orElseThrow();
        var unknown =
                content.articles().values().stream()
                        .flatMap(article -> ArticleProse.of(article).stream())
                        .flatMap(passage -> passage.sentences().stream())
                        .flatMap(GlossaryTest::words)
                        .filter(word -> ease.syllables(word) >= least)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .filter(word -> !known.contains(word))
                        .filter(word -> !known.contains(word.replaceFirst("s$", "")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown, "explain in `words`, or add to " + list(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theListOfPlainWordsHoldsNoTermOfTheGlossary(Language language) {
        var content = PatientTexts.in(language).content();
        var both = GlossaryUse.of(content, Wording.of(language)).forms();
        both.retainAll(plainWords(language));
        assertEquals(Set.of(), both);
    }

    private static Stream<String> words(Sentence sentence) {
        return sentence.words().stream()
                .flatMap(word -> Stream.of(word.split("-", -1)))
                .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)));
    }

    private static String list(Language language) {
        return "plain_long_words_" + language.tag() + ".txt";
    }

    private static Set<String> plainWords(Language language) {
        return Wording.lines(list(language)).stream()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
