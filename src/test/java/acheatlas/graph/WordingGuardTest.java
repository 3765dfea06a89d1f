package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.PatientTexts.Reading;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The app teaches. It never tells a person what they have, promises nothing, and gives no odds.
class WordingGuardTest {
    /// The only sentences that may name what the app does not do.
    private static final Pattern DISCLAIMERS =
            Pattern.compile("(?i)(is not a|does not|do not|cannot|never) diagnos(is|e)\\b");

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "(?ix)"
                            // naming what somebody has
                            + "\\b(diagnos\\w* | you\\ (are\\ suffering|suffer\\ from)"
                            + " | this\\ means\\ (that\\ )?you | your\\ (condition|disease|illness)"
                            // promises
                            + " | cur(e|es|ed|able|ing) | treat(s|ed|ing|ments?)? | guarantee\\w*"
                            + " | proven\\ to | clinically\\ validated | accura(te|tely|cy)"
                            + " | safe\\ for\\ everyone | instead\\ of\\ (a|your)\\ doctor"
                            // odds
                            + " | per\\ ?cent\\w* | probab\\w* | likelihood | most\\ likely"
                            + " | chances? | odds | \\d+\\ in\\ \\d+"
                            + " | one\\ in\\ (two|three|four|five|six|seven|eight|nine|ten|a)"
                            + ")\\b | %");

    private static final Pattern NAMED = Pattern.compile(named());

    /// “You have” with the name of a cause after it.
    private static String named() {
        var graph = PatientTexts.CONTENT.graph();
        var words = PatientTexts.CONTENT.words();
        var names =
                graph.causes().stream()
                        .map(cause -> words.cause(cause.id()))
                        .flatMap(cause -> Stream.of(cause.name(), cause.proper()))
                        .filter(name -> !name.isEmpty())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return "(?i)\\b(?<!do )(?<!if )you(’ve| have| may have| probably have| got| have got)"
                + " (a |an |the )?("
                + names
                + ")";
    }

    @Test
    void noTextSaysWhatIsForbidden() {
        assertEquals("", faults(FORBIDDEN));
    }

    @Test
    void noTextTellsAPersonWhichCauseTheyHave() {
        assertEquals("", faults(NAMED));
    }

    @Test
    void theHeadingOverResultsPromisesNothing() {
        assertEquals(
                "Things that can be linked with what you picked",
                Messages.in(Languages.ENGLISH).say("explore.causes.title"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Your diagnosis is ready.",
                "This stretch cures back pain.",
                "It treats the cause.",
                "You are suffering from it.",
                "There is an 80% chance.",
                "About 1 in 3 get it.",
                "Nearly one in five people.",
                "We guarantee it.",
                "Most likely it is a tendon."
            })
    void theGuardKnowsWhatIsForbidden(String text) {
        assertTrue(FORBIDDEN.matcher(approvedTakenOut(text)).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This is not a diagnosis. Many things feel alike.",
                "This teaches. It does not diagnose.",
                "Keep pain at 3 out of 10 or less.",
                "It can be linked with long sitting."
            })
    void theGuardLetsPlainWordsPass(String text) {
        assertFalse(FORBIDDEN.matcher(approvedTakenOut(text)).find());
    }

    @Test
    void theGuardKnowsTheNamesOfCauses() {
        var cause = PatientTexts.CONTENT.words().cause("c_gtps");
        assertTrue(NAMED.matcher("You have " + cause.name() + ".").find());
        assertFalse(NAMED.matcher("Do you have pain at night?").find());
    }

    private static String faults(Pattern pattern) {
        var messages = PatientTexts.messages().filter(message -> !isTextSize(message));
        var others = PatientTexts.all().filter(text -> !text.id().startsWith("screen "));
        return Stream.of(others, messages, PatientTexts.names())
                .flatMap(texts -> texts)
                .flatMap(text -> faults(pattern, text))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> faults(Pattern pattern, Reading text) {
        return text.paragraphs().stream()
                .filter(line -> pattern.matcher(approvedTakenOut(line)).find())
                .map(line -> text.id() + ": " + line);
    }

    /// The size of the letters is the one thing told in percent.
    private static boolean isTextSize(Reading message) {
        return message.id().contains("size");
    }

    private static String approvedTakenOut(String text) {
        return DISCLAIMERS.matcher(text).replaceAll("");
    }
}
