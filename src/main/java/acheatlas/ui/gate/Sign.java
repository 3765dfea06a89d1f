package acheatlas.ui.gate;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;

import java.util.Optional;

/// One red flag of a question.
///
/// @param answer what was said about it
/// @param raised whether other picks raise it, whatever is said about it
public record Sign(Finding finding, Optional<Answer> answer, boolean raised) {
    public boolean isPresent() {
        return raised || answer.filter(Answer.PRESENT::equals).isPresent();
    }

    public boolean isOpen() {
        return !raised && answer.isEmpty();
    }
}
