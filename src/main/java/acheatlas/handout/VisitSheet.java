package acheatlas.handout;

import acheatlas.graph.Content;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.RankedCause;

import java.util.List;

/// What somebody brings to an appointment: their picture, their timeline, their questions. No
/// conclusions: no cause is named unless the person asked for it. Immutable; any thread.
///
/// @param causes what they have read about and want to bring up; at most three
public record VisitSheet(
        Content content, Assessment assessment, VisitNotes notes, List<RankedCause> causes) {

    /// @throws IllegalArgumentException where nobody should be making notes: see [#isOffered]
    public VisitSheet {
        if (!isOffered(assessment)) {
            throw new IllegalArgumentException("The red card comes first");
        }
        causes = causes.stream().limit(Handout.MOST_CAUSES).toList();
    }

    /// Whether there is time for a sheet: not where triage withholds the ranking, as in every
    /// emergency.
    public static boolean isOffered(Assessment assessment) {
        return assessment.advice().allowsRanking();
    }

    /// The page without causes and moves, as the parts that all pages share know it.
    Handout picture() {
        return new Handout(content, assessment, List.of(), List.of());
    }
}
