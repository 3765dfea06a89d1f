package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.graph.CareLevel;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

/// The number that was set stands in every text that says to call for help.
final class EmergencyNumberTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final String PHRASE = MESSAGES.say("care.number.phrase");

    private static Parts open(String number) throws ContentException {
        return Parts.open(Path.of("data"), MESSAGES, number);
    }

    private static List<String> actions(Parts parts) {
        var graph = parts.content().graph();
        return graph.redFlags().stream()
                .filter(flag -> flag.level() == CareLevel.EMERGENCY)
                .map(flag -> parts.content().words().finding(graph.finding(flag.finding()).id()))
                .map(words -> words.action())
                .toList();
    }

    @Test
    void everyEmergencySaysToCallTheNumberThatWasSet() throws ContentException {
        var actions = actions(open("999"));

        assertFalse(actions.isEmpty());
        assertEquals(
                List.of(), actions.stream().filter(text -> !text.contains("all 999")).toList());
    }

    @Test
    void withoutANumberTheWordsStayAsTheyAreWritten() throws ContentException {
        assertTrue(actions(open("")).stream().allMatch(text -> text.contains(PHRASE)));
    }

    @Test
    void rulesAndArticlesNameTheNumberToo() throws ContentException {
        var content = open("999").content();

        assertTrue(content.words().rule("R4a").action().contains("Call 999"));
        assertEquals(
                List.of(),
                content.graph().rules().stream()
                        .map(rule -> content.words().rule(rule.id()).action())
                        .filter(text -> text.contains(PHRASE))
                        .toList());
    }
}
