package acheatlas.ui.kiosk;

import acheatlas.ui.explore.Found;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.gate.GateSeen;

/// Everything a kiosk shows at one moment, all of the same findings.
///
/// @param canGoOn whether the way on is open
/// @param explore what the picks lead to
/// @param gate what was said to the check
/// @param found what the typed words may mean
public record KioskSeen(
        Face face, Spot spot, boolean canGoOn, Seen explore, GateSeen gate, Found found) {

    /// What the screen is about.
    public enum Face {
        /// Where does it ache, and what is it like.
        WHERE,
        /// The same, in words typed on the screen's own keys.
        WORDS,
        /// A question of the check before the causes.
        CHECK,
        /// A question that would move the order of the causes.
        INTERVIEW,
        CAUSES,
        PAGE,
        /// The ranking is withheld: what to do stands in its place.
        CARE,
        /// Whom to call and ask, for anybody at any time.
        HELP
    }
}
