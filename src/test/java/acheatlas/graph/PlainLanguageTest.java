package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.reading.ReadingEase;
import acheatlas.content.reading.Sentence;
import acheatlas.graph.PatientTexts.Reading;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds every text a patient may read to the grade the app promises: grade 6, short sentences,
/// short paragraphs. A failure names the text and what to shorten.
///
/// SMOG counts long words in thirty sentences: of a line or two it says nothing, so short texts are
/// held to it together.
class PlainLanguageTest {
    private static final ReadingEase ENGLISH = ReadingEase.in("en").orElseThrow();
    private static final double MEAN_GRADE = 5.5;

    /// Texts long enough, or grave enough, to be held to both grades one by one.
    static Stream<Stream<Reading>> read() {
        return Stream.of(
                PatientTexts.articles(),
                PatientTexts.moves(),
                PatientTexts.redFlags(),
                PatientTexts.causes(),
                PatientTexts.reasons(),
                PatientTexts.screens());
    }

    /// Texts of a line or two, kind by kind.
    static Stream<Stream<Reading>> glanced() {
        return Stream.of(
                PatientTexts.symptoms(),
                PatientTexts.referrals(),
                PatientTexts.rules(),
                PatientTexts.glossary());
    }

    @ParameterizedTest
    @MethodSource("read")
    void aTextReadsAtGradeSix(Stream<Reading> texts) {
        assertEquals("", faults(texts, text -> hard(text.id(), text.sentences())));
    }

    @ParameterizedTest
    @MethodSource("glanced")
    void aLineOrTwoReadsAtGradeSix(Stream<Reading> texts) {
        var kind = texts.toList();
        assertEquals("", faults(kind.stream(), text -> hardLine(text)));

        var together = kind.stream().flatMap(text -> text.sentences().stream()).toList();
        assertEquals(Optional.empty(), hard("all of them together", together));
    }

    @Test
    void theMeanGradeOfArticlesMovesAndRedFlagsIsLower() {
        var grades =
                Stream.of(PatientTexts.articles(), PatientTexts.moves(), PatientTexts.redFlags())
                        .flatMap(texts -> texts)
                        .mapToDouble(PlainLanguageTest::grade)
                        .summaryStatistics();
        assertTrue(grades.getAverage() <= MEAN_GRADE, grades::toString);
    }

    @Test
    void noSentenceIsLong() {
        var texts = Stream.concat(PatientTexts.all(), PatientTexts.names());
        assertEquals("", faults(texts, PlainLanguageTest::longSentences));
    }

    @Test
    void noParagraphIsLong() {
        assertEquals("", faults(PatientTexts.all(), PlainLanguageTest::longParagraphs));
    }

    private static String faults(Stream<Reading> texts, Function<Reading, Optional<String>> fault) {
        return texts.flatMap(text -> fault.apply(text).stream()).collect(Collectors.joining("\n"));
    }

    private static double grade(Reading text) {
        return ENGLISH.scores(text.sentences()).getFirst().value();
    }

    private static Optional<String> hard(String id, List<Sentence> sentences) {
        var scores = ENGLISH.scores(sentences).stream().filter(score -> !score.isPlain()).toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(id + ": " + scores);
    }

    private static Optional<String> hardLine(Reading text) {
        return ENGLISH.scores(text.sentences()).stream()
                .findFirst()
                .filter(score -> !score.isPlain())
                .map(score -> "%s: %s: %s".formatted(text.id(), score, text.paragraphs()));
    }

    private static Optional<String> longSentences(Reading text) {
        return list(
                text.sentences().stream()
                        .filter(one -> one.words().size() > ReadingEase.MOST_WORDS)
                        .map(one -> text.id() + ": " + one.words().size() + ": " + one.text()));
    }

    private static Optional<String> longParagraphs(Reading text) {
        return list(
                text.paragraphs().stream()
                        .filter(one -> Sentence.in(one).size() > ReadingEase.MOST_SENTENCES)
                        .map(one -> text.id() + ": " + Sentence.in(one).size() + ": " + one));
    }

    private static Optional<String> list(Stream<String> faults) {
        return Optional.of(faults.collect(Collectors.joining("\n"))).filter(all -> !all.isEmpty());
    }
}
