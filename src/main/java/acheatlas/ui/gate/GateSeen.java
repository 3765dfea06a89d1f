package acheatlas.ui.gate;

import java.util.List;
import java.util.Optional;

/// Everything the check shows at one moment.
///
/// @param passed whether every question is answered
/// @param hasPicks whether there is anything to show causes for
public record GateSeen(List<Asked> questions, boolean passed, boolean hasPicks) {
    public GateSeen {
        questions = List.copyOf(questions);
    }

    public int answered() {
        return (int) questions.stream().filter(Asked::answered).count();
    }

    public int left() {
        return questions.size() - answered();
    }

    /// The first question still to be answered.
    public Optional<Asked> next() {
        return questions.stream().filter(asked -> !asked.answered()).findFirst();
    }
}
