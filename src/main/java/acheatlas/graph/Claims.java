package acheatlas.graph;

import acheatlas.content.ArticleText;
import acheatlas.content.Passage;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// Finds sentences that say what research found without naming it.
final class Claims {
    private static final Pattern NEVER = Pattern.compile("(?!)");

    private final Pattern marker;

    private Claims(Pattern marker) {
        this.marker = marker;
    }

    /// The marks of a claim in a language; none where no list of them has been written.
    static Claims in(String language) {
        var words = WordList.read("claims_" + language + ".txt");
        if (words.isEmpty()) {
            return new Claims(NEVER);
        }
        var research = String.join("|", words.getOrDefault("research", List.of()));
        var found = String.join("|", words.getOrDefault("found", List.of()));
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;
        return new Claims(Pattern.compile("\\b(?:" + research + ") (?:" + found + ")\\b", flags));
    }

    List<Problem> uncited(ArticleText text, Collection<Passage> passages) {
        return passages.stream()
                .filter(passage -> !passage.isHeading() && passage.sources().isEmpty())
                .flatMap(
                        passage ->
                                passage.sentences().stream()
                                        .filter(one -> marker.matcher(one.text()).find())
                                        .map(passage::at))
                .map(
                        at ->
                                text.problem(
                                        ProblemKind.UNCITED_CLAIM,
                                        at.line(),
                                        at.column(),
                                        "name the research that found this after the sentence:"
                                                + " `([Mellor 2018](source:LEAP2018))`"))
                .toList();
    }
}
