package acheatlas.ranking;

import java.util.ArrayList;
import java.util.List;

/// Puts words to an ordered list: by distance from the first, so that a lone light pick fits
/// nothing "best".
final class Bands {
    private static final double BEST_WITHIN = 1.2;
    private static final double SOME_WITHIN = 3.0;
    private static final double BEST_NEEDS = 1.5;

    private Bands() {}

    static List<RankedCause> assign(List<RankedCause> ordered) {
        var banded = new ArrayList<RankedCause>(ordered.size());
        for (var ranked : ordered) {
            banded.add(
                    new RankedCause(
                            ranked.cause(),
                            ranked.score(),
                            band(ranked, ordered.getFirst().score()),
                            ranked.reasons()));
        }
        return banded;
    }

    private static Band band(RankedCause ranked, double first) {
        double behind = first - ranked.score();
        if (behind <= BEST_WITHIN && ranked.score() >= BEST_NEEDS) {
            return Band.BEST;
        }
        return behind <= SOME_WITHIN ? Band.SOME : Band.LITTLE;
    }
}
