package acheatlas.content.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class SentenceTest {

    @Test
    void endsAtStopsQuestionsAndCalls() {
        assertEquals(
                List.of("Does it hurt?", "Stop!", "Rest…", "Then walk"),
                texts("Does it hurt? Stop! Rest… Then walk"));
        assertEquals(List.of("(Rest.)", "“Walk.”"), texts("(Rest.) “Walk.”"));
    }

    @Test
    void aStopInsideANumberOrAShortWordDoesNotEndIt() {
        assertEquals(1, texts("Take 2.5 ml at 9 a.m. each day").size());
        assertEquals(1, texts("Ask Dr. Who, e.g. today.").size());
        assertEquals(2, texts("The answer is no. Then rest.").size());
        assertEquals(2, texts("Come at 9 a.m. Bring a towel.").size());
    }

    @Test
    void anEmptyLineEndsIt() {
        assertEquals(List.of("A title", "Some words"), texts("A title\n\nSome words"));
    }

    @Test
    void knowsWhereItBegins() {
        var sentences = Sentence.in("  One.  Two.");
        assertEquals(2, sentences.getFirst().start());
        assertEquals(8, sentences.getLast().start());
    }

    @Test
    void hyphensApostrophesAndDecimalsStayInTheirWord() {
        assertEquals(
                List.of("Don’t", "do", "side-steps", "for", "2.5", "minutes"),
                Sentence.in("Don’t do side-steps – for 2.5 minutes.").getFirst().words());
    }

    @Test
    void whatHasNoWordIsNoSentence() {
        assertEquals(List.of(), texts(" … – ! "));
    }

    private static List<String> texts(String text) {
        return Sentence.in(text).stream().map(Sentence::text).toList();
    }
}
