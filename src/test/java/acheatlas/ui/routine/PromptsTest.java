package acheatlas.ui.routine;

import static acheatlas.ui.routine.RoutineFixture.BRIDGE;
import static acheatlas.ui.routine.RoutineFixture.KNEEL;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.speech.Voice;

import org.junit.jupiter.api.Test;

import java.util.List;

final class PromptsTest {
    private final RoutineFixture fixture = new RoutineFixture(KNEEL, BRIDGE);
    private final Prompts prompts = new Prompts(RoutineFixture.words(), fixture.voice);

    private void play(int seconds) {
        for (int tenth = 0; tenth < 10 * seconds; tenth++) {
            prompts.hear(fixture.model.tick());
            fixture.pass(0.1);
        }
        prompts.hear(fixture.model.tick());
    }

    private void start() {
        prompts.onAnnounce(fixture.announced::add);
        fixture.model.waitsProperty().set(false);
        fixture.model.start();
    }

    @Test
    void aHoldIsCountedDownAtTwentyTenAndFive() {
        start();
        play(5 + 3 + 30);

        assertEquals(
                List.of("Hold, 20 seconds left", "Hold, 10 seconds left", "Hold, 5 seconds left"),
                fixture.announced.stream().filter(it -> it.contains("left")).limit(3).toList());
        assertTrue(fixture.voice.said.containsAll(List.of("20 seconds", "10 seconds")));
    }

    @Test
    void eachStepIsSaidOnceWhenItBegins() {
        start();
        play(5 + 3 + 30 + 2);

        assertTrue(fixture.announced.getFirst().startsWith("Next: Kneeling hip stretch."));
        assertEquals(1, fixture.announced.stream().filter("Hold for 30 seconds."::equals).count());
        assertEquals(1, fixture.announced.stream().filter("Now your left side."::equals).count());
    }

    @Test
    void repetitionsAreCountedAloud() {
        start();
        fixture.model.goTo(RoutineFixture.move(BRIDGE));
        play(5 + 90);

        assertTrue(
                fixture.voice.said.containsAll(List.of("Repeat 10 times.", "2", "3", "10")),
                fixture.voice.said::toString);
    }

    @Test
    void withTheVoiceOffOnlyTheScreenReaderHears() {
        start();
        prompts.speak(false);
        play(20);

        assertEquals(List.of(), fixture.voice.said);
        assertFalse(fixture.announced.isEmpty());
    }

    @Test
    void aPauseSilencesTheVoice() {
        start();
        play(10);
        int before = fixture.voice.stops;
        fixture.model.pause();
        play(1);

        assertEquals(before + 1, fixture.voice.stops);
    }

    @Test
    void withoutAVoiceNothingIsSaidAloud() {
        assertFalse(new Prompts(RoutineFixture.words(), Voice.NONE).isAloud());
    }
}
