package acheatlas.ui.articles;

import acheatlas.graph.CareLevel;
import acheatlas.ranking.Assessment;

import java.util.List;

/// Everything the screen shows at one moment, all of the same assessment.
///
/// @param suggested what the picks bring up, best first
/// @param open id of the article that is read; empty for the shelf
/// @param back where the way back leads
record Seen(Assessment assessment, List<Suggestion> suggested, String open, Back back) {

    /// Where the way back leads.
    enum Back {
        SHELF,
        /// To the article whose link was followed.
        ARTICLE,
        /// To the screen this article was opened from.
        SCREEN
    }

    Seen {
        suggested = List.copyOf(suggested);
    }

    Seen with(String article, Back way) {
        return new Seen(assessment, suggested, article, way);
    }

    boolean isReading() {
        return !open.isEmpty();
    }

    /// Whether a red flag, or the ranking itself, wants somebody to be seen today or at once.
    boolean needsCare() {
        return assessment.level().isAtLeast(CareLevel.URGENT)
                || !assessment.advice().allowsRanking();
    }
}
