package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ArticleProse;
import acheatlas.content.ArticleText;
import acheatlas.content.reading.ReadingEase;
import acheatlas.content.reading.Sentence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds that no reader of an article meets a medical term without its explanation.
class GlossaryTest {
    private static final ReadingEase ENGLISH = ReadingEase.in("en").orElseThrow();
    private static final Path PLAIN =
            Path.of("src/test/resources/acheatlas/graph/plain_long_words.txt");
    private static final GlossaryUse GLOSSARY = GlossaryUse.of(PatientTexts.CONTENT);

    static Stream<String> ids() {
        return PatientTexts.CONTENT.articles().keySet().stream().sorted();
    }

    private static Stream<ArticleText> articles() {
        return PatientTexts.CONTENT.articles().values().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aTermIsLinkedToItsMeaningWhereItFirstStands(String id) throws IOException {
        var article = PatientTexts.CONTENT.article(id).orElseThrow();
        var markdown = Files.readString(Path.of("data").resolve(article.file()));
        assertEquals("", String.join("\n", GLOSSARY.unexplained(article.file(), markdown)));
    }

    /// A long word is plain, and then it stands in the list of such words, or it has a meaning in
    /// the glossary.
    @Test
    void everyLongWordIsPlainOrExplained() throws IOException {
        var known = new TreeSet<>(plainWords());
        GLOSSARY.forms().forEach(form -> known.addAll(Set.of(form.split(" ", -1))));
        var unknown =
                articles()
                        .flatMap(article -> ArticleProse.of(article).stream())
                        .flatMap(passage -> passage.sentences().stream())
                        .flatMap(GlossaryTest::longWords)
                        .filter(word -> !known.contains(word))
                        .filter(word -> !known.contains(word.replaceFirst("s$", "")))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unknown, "explain in text/en.json `words`, or add to " + PLAIN);
    }

    @Test
    void theListOfPlainWordsHoldsNoTermOfTheGlossary() throws IOException {
        var terms = PatientTexts.CONTENT.words().glossary().keySet();
        var both = new TreeSet<>(plainWords());
        both.retainAll(terms);
        assertEquals(Set.of(), both);
    }

    private static Stream<String> longWords(Sentence sentence) {
        return sentence.words().stream()
                .flatMap(word -> Stream.of(word.split("-", -1)))
                .filter(word -> !word.isEmpty() && !Character.isDigit(word.charAt(0)))
                .filter(word -> ENGLISH.syllables(word) >= 3)
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> plainWords() throws IOException {
        try (var lines = Files.lines(PLAIN)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
