package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.NextQuestion;
import acheatlas.ranking.RankedCause;

import java.util.List;
import java.util.Optional;

/// Everything the screen shows at one moment, all of the same findings.
///
/// @param selected the cause that is open
public record Seen(
        Picks picks,
        Assessment assessment,
        CauseList list,
        Optional<NextQuestion> question,
        Optional<RankedCause> selected,
        Step step) {

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
                picks, assessment, CauseList.NONE, Optional.empty(), Optional.empty(), Step.NONE);
    }

    Seen with(CauseList other) {
        return new Seen(picks, assessment, other, question, selected, step);
    }

    Seen with(RankedCause opened) {
        return new Seen(picks, assessment, list, question, Optional.of(opened), step);
    }

    /// The same with nothing moved: for steps that were taken on another screen.
    Seen settled() {
        var calm =
                new Step(step.number(), step.answered(), step.takenOff(), step.change().settled());
        return new Seen(picks, assessment, list, question, selected, calm);
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

    public String selectedId() {
        return selected.map(ranked -> ranked.cause().id()).orElse("");
    }
}
