package acheatlas.ui.routine;

import acheatlas.routine.Now;
import acheatlas.routine.Step;
import acheatlas.speech.Voice;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/// Says what to do as the clock goes on: to a screen reader, and aloud where that is wanted.
///
/// Hears of each moment the player is in and speaks where a step begins, where a repetition begins,
/// and with 30, 20, 10 and 5 seconds left.
final class Prompts {
    private static final List<Integer> SECONDS_LEFT = List.of(30, 20, 10, 5);

    private final RoutineWords words;
    private final Voice voice;
    private boolean isAloud;
    private Consumer<String> announce = _ -> {};
    private @Nullable Now last;

    Prompts(RoutineWords words, Voice voice) {
        this.words = words;
        this.voice = voice;
        isAloud = voice.isThere();
    }

    boolean hasVoice() {
        return voice.isThere();
    }

    boolean isAloud() {
        return isAloud;
    }

    void speak(boolean aloud) {
        isAloud = aloud;
        if (!aloud) {
            voice.stop();
        }
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Another routine, or none: the next moment is news.
    void forget() {
        last = null;
        voice.stop();
    }

    void hear(Now now) {
        var before = last;
        last = now;
        if (before == null || !isSameStep(before, now)) {
            say(beginning(now));
        } else if (before.isRunning() && !now.isRunning()) {
            voice.stop();
        } else if (!before.isRunning() && now.isRunning()) {
            say(words.cue(now.step()));
        } else {
            goOn(before, now);
        }
    }

    private static boolean isSameStep(Now one, Now other) {
        return one.number() == other.number() && Objects.equals(one.step(), other.step());
    }

    private void goOn(Now before, Now now) {
        if (now.repetition() > before.repetition()) {
            aloud(String.valueOf(now.repetition()));
        } else if (hasPassed(before, now) && !now.step().kind().isBetween()) {
            announce.accept(words.left(now));
            if (now.step().kind() != Step.Kind.REPEAT) {
                aloud(words.say("routine.spoken.seconds", now.secondsLeft()));
            }
        }
    }

    private static boolean hasPassed(Now before, Now now) {
        return SECONDS_LEFT.stream()
                .anyMatch(mark -> now.secondsLeft() <= mark && before.secondsLeft() > mark);
    }

    private String beginning(Now now) {
        var step = now.step();
        return switch (step.kind()) {
            case GET_READY ->
                    words.say("routine.spoken.next", words.name(step.move()), start(step));
            case MOVE, REST -> words.cue(step);
            case HOLD -> words.say("routine.spoken.hold", step.seconds());
            case REPEAT -> words.say("routine.spoken.repeat", step.repetitions());
            case KEEP_ON -> words.say("routine.spoken.keep-on", step.seconds() / 60);
            case SWITCH_SIDES -> words.advice(now);
        };
    }

    private String start(Step step) {
        return words.of(step.move()).start();
    }

    private void say(String sentence) {
        announce.accept(sentence);
        aloud(sentence);
    }

    private void aloud(String sentence) {
        if (isAloud) {
            voice.say(sentence, words.messages().language());
        }
    }
}
