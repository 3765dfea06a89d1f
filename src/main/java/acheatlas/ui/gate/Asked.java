package acheatlas.ui.gate;

import acheatlas.triage.Answer;

import java.util.List;

/// A check question with what has been said to it.
///
/// @param answered whether each of its signs is; only then is the question done with
public record Asked(String id, List<Sign> signs, Reply reply, boolean answered) {
    public Asked {
        signs = List.copyOf(signs);
    }

    /// What was said, as far as the signs tell.
    static Reply replyTo(List<Sign> signs) {
        if (signs.stream().anyMatch(Sign::isPresent)) {
            return Reply.YES;
        }
        if (signs.stream()
                .anyMatch(sign -> sign.answer().filter(Answer.UNSURE::equals).isPresent())) {
            return Reply.NOT_SURE;
        }
        return signs.stream().anyMatch(Sign::isOpen) ? Reply.NONE : Reply.NO;
    }
}
