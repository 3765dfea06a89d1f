package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.NextQuestion;

import java.util.List;
import java.util.Optional;

/// Everything the screen shows at one moment but the selection.
///
/// @param answered the question just answered; empty after any other step
/// @param movement what the last step did to the order of causes
public record Seen(
        Picks picks,
        Assessment assessment,
        CauseList list,
        Optional<NextQuestion> question,
        Optional<Said> answered,
        Movement movement) {

    /// What the screen is about.
    public enum Face {
        /// Nothing picked yet.
        START,
        /// Causes are listed, or a place is still to be named.
        CAUSES,
        /// The ranking is withheld: what to do stands in its place.
        CARE
    }

    static Seen first(Assessment assessment) {
        var picks = new Picks(List.of(), List.of(), List.of(), List.of());
        return new Seen(
                picks,
                assessment,
                CauseList.NONE,
                Optional.empty(),
                Optional.empty(),
                Movement.NONE);
    }

    Seen with(CauseList other) {
        return new Seen(picks, assessment, other, question, answered, Movement.NONE);
    }

    public Face face() {
        if (!assessment.advice().allowsRanking()) {
            return Face.CARE;
        }
        return picks.isEmpty() ? Face.START : Face.CAUSES;
    }

    public CareLevel level() {
        return assessment.level();
    }
}
