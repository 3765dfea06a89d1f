package acheatlas.ui.compare;

import acheatlas.graph.Finding;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Comparison;
import acheatlas.ranking.NextQuestion;
import acheatlas.triage.Answer;

import java.util.Optional;

/// Everything the screen shows at one moment.
///
/// @param comparison empty where nothing was chosen
/// @param question what would help most to tell the causes apart
/// @param told what was answered here last
public record CompareSeen(
        Assessment assessment,
        Optional<Comparison> comparison,
        Optional<NextQuestion> question,
        Optional<Told> told) {

    /// An answer that was given.
    public record Told(Finding finding, Answer answer) {}
}
