package acheatlas.ui.explore;

import acheatlas.search.Suggestion;

import java.util.List;

/// What the search makes of the words typed last.
///
/// @param matched how many of the suggestions, from the first on, the words speak of by themselves;
///   the others are guesses at what is still being typed
public record Found(String typed, List<Suggestion> suggestions, int matched) {
    static final Found NONE = new Found("", List.of(), 0);
    private static final int LEAST_LETTERS = 3;

    public Found {
        suggestions = List.copyOf(suggestions);
    }

    /// Words that mean nothing to us; while the first letters are typed, nobody can know yet.
    public boolean isUnknown() {
        return suggestions.isEmpty() && typed.strip().length() >= LEAST_LETTERS;
    }

    public List<Suggestion> allMatched() {
        return suggestions.subList(0, matched);
    }
}
