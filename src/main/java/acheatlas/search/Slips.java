package acheatlas.search;

/// Counts the slips between two words: a letter too many, too few, a wrong one, or two neighbours
/// that changed places. Lucene's automata do the same for millions of words; for the few hundred
/// with the same first letter, building one costs more than all the comparing.
final class Slips {
    private final String typed;
    private final String meant;

    private Slips(String typed, String meant) {
        this.typed = typed;
        this.meant = meant;
    }

    static boolean atMost(int slips, String typed, String meant) {
        return new Slips(typed, meant).atMost(slips, 0, 0);
    }

    private boolean atMost(int slips, int from, int to) {
        int typedAt = from;
        int meantAt = to;
        while (typedAt < typed.length()
                && meantAt < meant.length()
                && typed.charAt(typedAt) == meant.charAt(meantAt)) {
            typedAt++;
            meantAt++;
        }
        int typedLeft = typed.length() - typedAt;
        int meantLeft = meant.length() - meantAt;
        if (typedLeft == 0 || meantLeft == 0) {
            return typedLeft + meantLeft <= slips;
        }
        return slips > 0
                && (atMost(slips - 1, typedAt + 1, meantAt + 1)
                        || atMost(slips - 1, typedAt + 1, meantAt)
                        || atMost(slips - 1, typedAt, meantAt + 1)
                        || (isSwapped(typedAt, meantAt)
                                && atMost(slips - 1, typedAt + 2, meantAt + 2)));
    }

    private boolean isSwapped(int typedAt, int meantAt) {
        return typedAt + 1 < typed.length()
                && meantAt + 1 < meant.length()
                && typed.charAt(typedAt) == meant.charAt(meantAt + 1)
                && typed.charAt(typedAt + 1) == meant.charAt(meantAt);
    }
}
