package acheatlas.sentences;

import acheatlas.i18n.Messages;
import acheatlas.ranking.Comparison;
import acheatlas.ranking.Comparison.Mark;
import acheatlas.triage.Answer;

import java.util.Optional;

/// What window and paper say of causes side by side.
public record ComparisonSentences(Messages messages) {

    /// How well a cause fits, or that it is no longer listed.
    public String standing(Comparison.Side side) {
        return side.isListed()
                ? FitWords.of(messages, side.ranked())
                : messages.say("compare.unlisted");
    }

    /// What was answered about a finding.
    public String answer(Optional<Answer> answer) {
        return answer.map(this::answer).orElseGet(() -> messages.say("compare.answer.open"));
    }

    private String answer(Answer answer) {
        return switch (answer) {
            case PRESENT -> messages.say("compare.answer.has");
            case ABSENT -> messages.say("compare.answer.has-not");
            case UNSURE -> messages.say("compare.answer.unsure");
        };
    }

    /// Where a finding points, and how strongly.
    public String mark(Mark mark) {
        return switch (mark.points()) {
            case HERE ->
                    switch (mark.strength()) {
                        case LIGHT -> messages.say("link.light");
                        case MEDIUM -> messages.say("link.medium");
                        case STRONG -> messages.say("link.strong");
                    };
            case AWAY -> messages.say("compare.mark.away");
            case NEITHER -> messages.say("compare.mark.none");
        };
    }
}
