package acheatlas.ranking;

/// Puts words to scores: by distance from the first, so that a lone light pick fits nothing "best".
final class Bands {
    private static final double BEST_WITHIN = 1.2;
    private static final double SOME_WITHIN = 3.0;
    private static final double BEST_NEEDS = 1.5;

    private Bands() {}

    /// @param first the best score of the list
    static Band of(double score, double first) {
        double behind = first - score;
        if (behind <= BEST_WITHIN && score >= BEST_NEEDS) {
            return Band.BEST;
        }
        return behind <= SOME_WITHIN ? Band.SOME : Band.LITTLE;
    }
}
