package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.reading.ReadingEase;
import acheatlas.content.reading.Score;
import acheatlas.content.reading.Sentence;
import acheatlas.graph.PatientTexts.Reading;
import acheatlas.i18n.Languages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds every text a patient may read, in every language, to the ease the app promises: grade 6 in
/// English, short sentences, short paragraphs. A failure names the text and what to shorten.
///
/// SMOG counts long words in thirty sentences: of a line or two it says nothing, so short texts are
/// held to it together.
class PlainLanguageTest {
    /// Texts of one language, and what kind they are.
    record Kind(PatientTexts from, String name, Stream<Reading> texts) {
        ReadingEase ease() {
            return ease(from);
        }

        static ReadingEase ease(PatientTexts texts) {
            return ReadingEase.in(texts.language().tag()).orElseThrow();
        }

        @Override
        public String toString() {
            return from + " " + name;
        }
    }

    static Stream<PatientTexts> languages() {
        return Languages.SHIPPED.stream().map(PatientTexts::in);
    }

    /// Texts long enough, or grave enough, to be held to every score one by one.
    static Stream<Kind> read() {
        return languages()
                .flatMap(
                        in ->
                                Stream.of(
                                        new Kind(in, "articles", in.articles()),
                                        new Kind(in, "moves", in.moves()),
                                        new Kind(in, "red flags", in.redFlags()),
                                        new Kind(in, "causes", in.causes()),
                                        new Kind(in, "reasons", in.reasons()),
                                        new Kind(in, "screens", in.screens())));
    }

    /// Texts of a line or two, kind by kind.
    static Stream<Kind> glanced() {
        return languages()
                .flatMap(
                        in ->
                                Stream.of(
                                        new Kind(in, "symptoms", in.symptoms()),
                                        new Kind(in, "referrals", in.referrals()),
                                        new Kind(in, "rules", in.rules()),
                                        new Kind(in, "glossary", in.glossary())));
    }

    @ParameterizedTest
    @MethodSource("read")
    void aTextReadsEasily(Kind kind) {
        assertEquals("", faults(kind.texts(), text -> hard(kind, text.id(), text.sentences())));
    }

    @ParameterizedTest
    @MethodSource("glanced")
    void aLineOrTwoReadsEasily(Kind kind) {
        var texts = kind.texts().toList();
        assertEquals("", faults(texts.stream(), text -> hardLine(kind, text)));

        var together = texts.stream().flatMap(text -> text.sentences().stream()).toList();
        assertEquals(Optional.empty(), hard(kind, "all of them together", together));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theMeanOfArticlesMovesAndRedFlagsIsEasier(PatientTexts in) {
        var ease = Kind.ease(in);
        var bound = Double.parseDouble(Wording.of(in.language()).one("mean"));
        var scores =
                Stream.of(in.articles(), in.moves(), in.redFlags())
                        .flatMap(texts -> texts)
                        .map(text -> ease.scores(text.sentences()).getFirst())
                        .toList();
        double mean = scores.stream().mapToDouble(Score::value).average().orElseThrow();
        assertTrue(
                new Score("mean", mean, bound, scores.getFirst().side()).isPlain(),
                () -> "mean " + mean);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noSentenceIsLong(PatientTexts in) {
        var texts = Stream.concat(in.all(), in.names());
        assertEquals("", faults(texts, PlainLanguageTest::longSentences));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noParagraphIsLong(PatientTexts in) {
        assertEquals("", faults(in.all(), PlainLanguageTest::longParagraphs));
    }

    private static String faults(Stream<Reading> texts, Function<Reading, Optional<String>> fault) {
        return texts.flatMap(text -> fault.apply(text).stream()).collect(Collectors.joining("\n"));
    }

    private static Optional<String> hard(Kind kind, String id, List<Sentence> sentences) {
        var scores =
                kind.ease().scores(sentences).stream().filter(score -> !score.isPlain()).toList();
        return scores.isEmpty() ? Optional.empty() : Optional.of(id + ": " + scores);
    }

    private static Optional<String> hardLine(Kind kind, Reading text) {
        return kind.ease().scores(text.sentences()).stream()
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
