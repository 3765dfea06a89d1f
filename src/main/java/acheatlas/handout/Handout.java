package acheatlas.handout;

import acheatlas.graph.Content;
import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;
import acheatlas.ranking.RankedCause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;

/// What one handout says. Immutable; any thread.
///
/// Whatever somebody chose for it, causes that triage withholds and moves that do not go with the
/// findings never get onto it.
///
/// ```java
/// var handout = Handout.of(content, explorer, explorer.assess(findings));
/// byte[] pdf = new HandoutWriter(messages, pictures).pdf(handout, HandoutOptions.PLAIN);
/// ```
///
/// @param causes at most three
/// @param moves in order; the page shows the first four
public record Handout(
        Content content, Assessment assessment, List<RankedCause> causes, List<Move> moves) {
    public static final int MOST_CAUSES = 3;
    public static final int MOST_MOVES = 4;

    public Handout {
        causes =
                assessment.advice().allowsRanking()
                        ? causes.stream().limit(MOST_CAUSES).toList()
                        : List.of();
        moves = moves.stream().distinct().filter(assessment::allows).toList();
    }

    /// What is printed where nobody has chosen: the causes that fit best, with what may be adding
    /// to it in the last place, and what may help with them.
    public static Handout of(Content content, Explorer explorer, Assessment assessment) {
        return of(content, explorer, assessment, causes(assessment));
    }

    /// What is printed where somebody chose causes, but no moves: what may help with these.
    public static Handout of(
            Content content, Explorer explorer, Assessment assessment, List<RankedCause> causes) {
        var moves = moves(explorer, assessment, causes).stream().limit(MOST_MOVES).toList();
        return new Handout(content, assessment, causes, moves);
    }

    private static List<RankedCause> causes(Assessment assessment) {
        var ranked = assessment.ranked();
        int fitting = ranked.contributors().isEmpty() ? MOST_CAUSES : MOST_CAUSES - 1;
        return Stream.concat(
                        ranked.causes().stream().limit(fitting), ranked.contributors().stream())
                .limit(MOST_CAUSES)
                .toList();
    }

    /// What may help with causes: the best move of each in turn, then the second best of each.
    public static List<Move> moves(
            Explorer explorer, Assessment assessment, List<RankedCause> causes) {
        var byCause = causes.stream().map(it -> explorer.moves(assessment, it.cause())).toList();
        int longest = byCause.stream().mapToInt(List::size).max().orElse(0);
        var moves = new LinkedHashSet<Move>();
        for (int place = 0; place < longest; place++) {
            for (var ofCause : byCause) {
                ofCause.stream().skip(place).limit(1).forEach(moves::add);
            }
        }
        return List.copyOf(moves);
    }

    public Handout withCauses(List<RankedCause> chosen) {
        return new Handout(content, assessment, chosen, moves);
    }

    public Handout withMoves(List<Move> chosen) {
        return new Handout(content, assessment, causes, chosen);
    }

    /// Whether the red card stands in the place of the moves.
    public boolean isCare() {
        return !assessment.allowsMoves();
    }

    /// How many of the chosen moves have no room on the page.
    public int movesLeftOut() {
        return Math.max(0, moves.size() - MOST_MOVES);
    }

    List<Move> movesShown() {
        return moves.stream().limit(MOST_MOVES).toList();
    }
}
