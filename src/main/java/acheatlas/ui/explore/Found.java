package acheatlas.ui.explore;

import java.util.List;

/// What the search makes of the words typed last.
///
/// @param matched how many of the offers, from the first on, the words speak of by themselves; the
///   others are guesses at what is still being typed
/// @param isWaiting whether nobody can say yet, because the word list is still being made
public record Found(String typed, List<Offer> offers, int matched, boolean isWaiting) {
    static final Found NONE = new Found("", List.of(), 0, false);
    private static final int LEAST_LETTERS = 3;

    public Found {
        offers = List.copyOf(offers);
    }

    static Found waiting(String typed) {
        return new Found(typed, List.of(), 0, true);
    }

    /// Words that mean nothing to us; while the first letters are typed, nobody can know yet.
    public boolean isUnknown() {
        return !isWaiting && offers.isEmpty() && typed.strip().length() >= LEAST_LETTERS;
    }

    public List<Offer> allMatched() {
        return offers.subList(0, matched);
    }
}
