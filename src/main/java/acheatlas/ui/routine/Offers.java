package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which moves are offered for a routine: the first ones of the causes that fit best.
final class Offers {
    private static final int CAUSES = 3;
    private static final int OF_EACH = 3;
    private static final int MOST = 6;

    private final Explorer explorer;

    Offers(Explorer explorer) {
        this.explorer = explorer;
    }

    /// @param without moves that are chosen already, or that hurt
    List<Offer> of(Assessment assessment, Collection<Move> without) {
        Map<Move, Offer> offers = new LinkedHashMap<>();
        assessment
                .ranked()
                .all()
                .limit(CAUSES)
                .forEach(
                        ranked ->
                                explorer.moves(assessment, ranked.cause()).stream()
                                        .filter(move -> !without.contains(move))
                                        .filter(move -> !offers.containsKey(move))
                                        .limit(OF_EACH)
                                        .forEach(
                                                move ->
                                                        offers.put(
                                                                move,
                                                                new Offer(move, ranked.cause()))));
        return offers.values().stream().limit(MOST).toList();
    }

    /// An easier way of a move that may be offered with these findings; empty where there is none,
    /// or where it hurts too.
    Optional<Move> easier(Move move, Assessment assessment, Collection<Move> hurting) {
        var easier = move;
        while (easier.easier() >= 0) {
            easier = explorer.graph().move(easier.easier());
            if (assessment.allows(easier) && !hurting.contains(easier)) {
                return Optional.of(easier);
            }
        }
        return Optional.empty();
    }
}
