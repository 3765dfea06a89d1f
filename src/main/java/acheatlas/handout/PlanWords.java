package acheatlas.handout;

import acheatlas.content.Words;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.routine.Routine;
import acheatlas.sentences.DoseSentence;

import java.util.List;
import java.util.stream.Collectors;

/// A plan in words: doses, steps as far as there is room, and how long it all takes.
final class PlanWords {
    private final Messages messages;
    private final Words words;
    private final DoseSentence dose;

    PlanWords(Messages messages, Words words) {
        this.messages = messages;
        this.words = words;
        dose = new DoseSentence(messages);
    }

    /// `Hold 30 sec · 3 times each side · daily`.
    String dose(Move move) {
        return amount(move) + frequency(move);
    }

    /// `Hold 30 sec`.
    String amount(Move move) {
        return dose.amount(move.dose());
    }

    /// ` · 3 times each side · daily`.
    String frequency(Move move) {
        return dose.frequency(move.dose()).stream()
                .map(part -> messages.say("handout.separator") + part)
                .collect(Collectors.joining());
    }

    /// The first whole steps that have no more than this many letters together.
    String howTo(Move move, int letters) {
        var text = new StringBuilder();
        for (var step : words.move(move.id()).steps()) {
            if (text.length() + step.length() > letters) {
                break;
            }
            text.append(text.isEmpty() ? "" : " ").append(step);
        }
        return text.toString();
    }

    /// About how many minutes a day with all the moves takes, rounded up.
    int minutes(List<Move> moves) {
        return Routine.of(moves).minutes();
    }
}
