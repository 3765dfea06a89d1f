package acheatlas.handout;

import acheatlas.graph.Content;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Comparison;

import java.util.List;

/// Causes side by side, to be printed as a table. Immutable; any thread.
public record ComparisonSheet(Content content, Assessment assessment, Comparison comparison) {

    /// @throws IllegalArgumentException where triage withholds the ranking
    public ComparisonSheet {
        if (!assessment.advice().allowsRanking()) {
            throw new IllegalArgumentException("No causes may be shown");
        }
    }

    /// The page without causes and moves, as the parts that all pages share know it.
    Handout plain() {
        return new Handout(content, assessment, List.of(), List.of());
    }
}
