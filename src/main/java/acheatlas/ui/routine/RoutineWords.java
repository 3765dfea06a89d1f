package acheatlas.ui.routine;

import acheatlas.content.MoveWords;
import acheatlas.content.Words;
import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.routine.Now;
import acheatlas.routine.Side;
import acheatlas.routine.Step;
import acheatlas.routine.Turn;
import acheatlas.sentences.DoseSentence;

import java.util.ArrayList;
import java.util.List;

/// Every word the routine shows or says.
record RoutineWords(Words content, Messages messages) {
    private static final int MINUTE = 60;

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    MoveWords of(Move move) {
        return content.move(move.id());
    }

    String name(Move move) {
        return of(move).name();
    }

    String name(Cause cause) {
        return content.cause(cause.id()).name();
    }

    /// `Hold 30 sec · 3 times each side · daily`.
    String dose(Move move) {
        var sentence = new DoseSentence(messages);
        var parts = new ArrayList<>(List.of(sentence.amount(move.dose())));
        parts.addAll(sentence.frequency(move.dose()));
        return String.join(say("explore.separator"), parts);
    }

    /// How to do it: into place first, then step by step.
    List<String> lines(Move move) {
        var lines = new ArrayList<String>();
        if (!of(move).start().isEmpty()) {
            lines.add(of(move).start());
        }
        lines.addAll(of(move).steps());
        return lines;
    }

    /// `Right side · 1 of 3`; empty for the only turn of both sides.
    String turn(Turn turn) {
        var parts = new ArrayList<String>();
        if (turn.side() != Side.BOTH) {
            parts.add(side(turn.side()));
        }
        if (turn.of() > 1) {
            parts.add(say("routine.turn", turn.number(), turn.of()));
        }
        return String.join(say("explore.separator"), parts);
    }

    private String side(Side side) {
        return side == Side.RIGHT ? say("routine.side.right") : say("routine.side.left");
    }

    /// What is to be done now, in a word or two.
    String cue(Now now) {
        if (now.isWaiting()) {
            return say("routine.cue.waiting");
        }
        if (!now.isRunning()) {
            return say("routine.cue.paused");
        }
        return cue(now.step());
    }

    String cue(Step step) {
        return switch (step.kind()) {
            case GET_READY -> say("routine.cue.ready");
            case MOVE -> say("routine.cue.move");
            case HOLD -> say("routine.cue.hold");
            case REPEAT -> say("routine.cue.repeat");
            case KEEP_ON -> say("routine.cue.keep-on");
            case REST -> say("routine.cue.rest");
            case SWITCH_SIDES -> say("routine.cue.switch");
        };
    }

    /// How to do it well, in a sentence.
    String advice(Now now) {
        if (now.isWaiting()) {
            return say("routine.advice.waiting");
        }
        var step = now.step();
        return switch (step.kind()) {
            case GET_READY -> say("routine.advice.ready");
            case MOVE -> say("routine.advice.move");
            case HOLD -> say("routine.advice.hold");
            case REPEAT -> say("routine.advice.repeat", now.repetition(), step.repetitions());
            case KEEP_ON -> say("routine.advice.keep-on");
            case REST -> say("routine.advice.rest");
            case SWITCH_SIDES ->
                    step.turn().side() == Side.RIGHT
                            ? say("routine.advice.right")
                            : say("routine.advice.left");
        };
    }

    /// What the large picture shows, for a screen reader.
    String picture(Step step) {
        return say("picture.move", name(step.move()), of(step.move()).goal());
    }

    /// What points at the muscle that works.
    String felt(Move move) {
        return switch (move.kind()) {
            case STRETCH -> say("routine.felt.stretch");
            case STRENGTH -> say("routine.felt.strength");
            case MOBILITY, ACTIVITY, SELF_CARE -> say("routine.felt.other");
        };
    }

    /// `18`, or `9:30` from a minute on where it takes minutes.
    static String clock(Now now) {
        int left = now.secondsLeft();
        return isInMinutes(now)
                ? "%d:%02d".formatted(left / MINUTE, left % MINUTE)
                : String.valueOf(left);
    }

    static boolean isInMinutes(Now now) {
        return now.step().seconds() > 2 * MINUTE;
    }

    /// `Hold, 18 seconds left`.
    String left(Now now) {
        return say("routine.left", cue(now.step()), now.secondsLeft());
    }
}
