package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.PatientTexts.Reading;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The app teaches. It never tells a person what they have, promises nothing, and gives no odds.
/// What that means in a language is in its `wording_LANG.txt`.
class WordingGuardTest {

    /// What a language may not say, with the texts it says.
    record Guard(
            PatientTexts texts,
            Wording wording,
            Pattern disclaimers,
            Pattern forbidden,
            Pattern named) {

        static Guard of(PatientTexts texts) {
            var wording = Wording.of(texts.language());
            return new Guard(
                    texts,
                    wording,
                    wording.pattern("disclaimer"),
                    wording.pattern("forbidden"),
                    Wording.pattern(wording.one("has"), "(?:" + names(texts) + ")"));
        }

        private static String names(PatientTexts texts) {
            var words = texts.content().words();
            return texts.content().graph().causes().stream()
                    .map(cause -> words.cause(cause.id()))
                    .flatMap(cause -> Stream.of(cause.name(), cause.proper()))
                    .filter(name -> !name.isEmpty())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        }

        boolean stops(String text) {
            return forbidden.matcher(disclaimers.matcher(text).replaceAll("")).find();
        }

        boolean tellsWhatOneHas(String text) {
            return named.matcher(text).find();
        }

        @Override
        public String toString() {
            return texts.toString();
        }
    }

    static Stream<Guard> guards() {
        return Languages.SHIPPED.stream().map(PatientTexts::in).map(Guard::of);
    }

    @ParameterizedTest
    @MethodSource("guards")
    void noTextSaysWhatIsForbidden(Guard guard) {
        assertEquals("", faults(guard, guard::stops));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void noTextTellsAPersonWhichCauseTheyHave(Guard guard) {
        assertEquals("", faults(guard, guard::tellsWhatOneHas));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theHeadingOverResultsPromisesNothing(Guard guard) {
        assertEquals(
                guard.wording().one("results"),
                Messages.in(guard.texts().language()).say("explore.causes.title"));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theGuardKnowsWhatIsForbidden(Guard guard) {
        var caught = guard.wording().all("caught");
        assertFalse(caught.isEmpty());
        caught.forEach(text -> assertTrue(guard.stops(text), text));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theGuardLetsPlainWordsPass(Guard guard) {
        guard.wording().all("passes").forEach(text -> assertFalse(guard.stops(text), text));
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theGuardKnowsTheNamesOfCauses(Guard guard) {
        var words = guard.texts().content().words();
        var says = guard.wording().one("says-has");
        assertTrue(guard.tellsWhatOneHas(says + " " + words.cause("c_gtps").name() + "."));
        assertFalse(guard.tellsWhatOneHas(words.finding("s_night_pain_wakes").question()));
    }

    private static String faults(Guard guard, Predicate<String> isFault) {
        var texts = guard.texts();
        var messages = texts.messages().filter(message -> !isTextSize(message));
        var others = texts.all().filter(text -> !text.id().startsWith("screen "));
        return Stream.of(others, messages, texts.names())
                .flatMap(all -> all)
                .flatMap(
                        text ->
                                text.paragraphs().stream()
                                        .filter(isFault)
                                        .map(line -> text.id() + ": " + line))
                .collect(Collectors.joining("\n"));
    }

    /// The size of the letters is the one thing told in percent.
    private static boolean isTextSize(Reading message) {
        return message.id().contains("size");
    }
}
