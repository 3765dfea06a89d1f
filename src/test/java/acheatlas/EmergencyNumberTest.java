package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.graph.CareLevel;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The number that was set stands in every text that says to call for help, in every language.
final class EmergencyNumberTest {

    static Stream<Messages> languages() {
        return Languages.SHIPPED.stream().map(Messages::in);
    }

    private static Parts open(Messages messages, String number) throws ContentException {
        return Parts.open(Path.of("data"), messages, number);
    }

    private static String phrase(Messages messages) {
        return messages.say("care.number.phrase");
    }

    private static String named(Messages messages) {
        return messages.say("care.number.named", "999");
    }

    private static List<String> actions(Parts parts) {
        var graph = parts.content().graph();
        return graph.redFlags().stream()
                .filter(flag -> flag.level() == CareLevel.EMERGENCY)
                .map(flag -> parts.content().words().finding(graph.finding(flag.finding()).id()))
                .map(words -> words.action())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyEmergencySaysToCallTheNumberThatWasSet(Messages messages) throws ContentException {
        var actions = actions(open(messages, "999"));

        assertFalse(actions.isEmpty());
        assertEquals(
                List.of(),
                actions.stream().filter(text -> !text.contains(named(messages))).toList());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void withoutANumberTheWordsStayAsTheyAreWritten(Messages messages) throws ContentException {
        var phrase = phrase(messages);
        assertTrue(actions(open(messages, "")).stream().allMatch(text -> text.contains(phrase)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void rulesAndArticlesNameTheNumberToo(Messages messages) throws ContentException {
        var content = open(messages, "999").content();

        assertTrue(content.words().rule("R4a").action().contains(named(messages)));
        assertEquals(
                List.of(),
                content.graph().rules().stream()
                        .map(rule -> content.words().rule(rule.id()).action())
                        .filter(text -> text.contains(phrase(messages)))
                        .toList());
    }
}
