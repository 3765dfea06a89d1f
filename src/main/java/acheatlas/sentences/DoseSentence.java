package acheatlas.sentences;

import acheatlas.graph.Move;
import acheatlas.i18n.Messages;

import java.util.ArrayList;
import java.util.List;

/// A dose in words, exact and short: `Hold 30 sec`, `2 times each side, daily`.
public final class DoseSentence {
    private static final int WEEK = 7;

    private final Messages messages;

    public DoseSentence(Messages messages) {
        this.messages = messages;
    }

    /// What each time takes: a hold, minutes, or a number of repetitions.
    public String amount(Move.Dose dose) {
        if (dose.holdSeconds() > 0) {
            return messages.say("explore.dose.hold", dose.holdSeconds());
        }
        return dose.minutes() > 0
                ? messages.say("explore.dose.minutes", dose.minutes())
                : messages.say("explore.dose.times", dose.repetitions());
    }

    /// How often, in parts to be joined by a separator: `2 times each side`, `2 rounds`, `daily`.
    public List<String> frequency(Move.Dose dose) {
        var parts = new ArrayList<String>();
        boolean counted = dose.holdSeconds() > 0 && dose.repetitions() > 0;
        if (counted) {
            parts.add(
                    dose.eachSide()
                            ? messages.say("explore.dose.times.side", dose.repetitions())
                            : messages.say("explore.dose.times", dose.repetitions()));
        } else if (dose.eachSide()) {
            parts.add(messages.say("explore.dose.side"));
        }
        if (dose.sets() > 1) {
            parts.add(messages.say("explore.dose.rounds", dose.sets()));
        }
        if (dose.daysTo() > 0) {
            parts.add(days(dose));
        }
        return parts;
    }

    private String days(Move.Dose dose) {
        if (dose.daysFrom() >= WEEK) {
            return messages.say("explore.dose.daily");
        }
        return dose.daysFrom() == dose.daysTo()
                ? messages.say("explore.dose.days", dose.daysTo())
                : messages.say("explore.dose.days.range", dose.daysFrom(), dose.daysTo());
    }
}
