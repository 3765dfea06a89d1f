package acheatlas.ui.handout;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.handout.Handout;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.RankedCause;
import acheatlas.ui.plan.Chosen;

import java.util.List;
import java.util.stream.Stream;

/// What is on the page: what somebody chose; where that is no cause, or no move, what fits best in
/// its place.
///
/// @param causes best fit first
/// @param moves in the order they were chosen
/// @param chosen what somebody chose themselves
/// @param offeredMoves what may help with these causes, best first
record Contents(
        Assessment assessment,
        List<RankedCause> causes,
        List<Move> moves,
        Chosen chosen,
        List<Move> offeredMoves) {
    private static final int MOST_OFFERED_CAUSES = 5;
    private static final int MOST_OFFERED_HABITS = 2;
    private static final int MOST_OFFERED_MOVES = 8;

    static Contents of(Edition edition, Assessment assessment, Chosen chosen) {
        var usual = Handout.of(edition.content(), edition.explorer(), assessment);
        var causes =
                chosen.causes().isEmpty()
                        ? usual.causes()
                        : assessment
                                .ranked()
                                .all()
                                .filter(it -> chosen.causes().contains(it.cause()))
                                .toList();
        var helping = Handout.moves(edition.explorer(), assessment, causes);
        var moves =
                chosen.moves().isEmpty()
                        ? helping.stream().limit(Handout.MOST_MOVES).toList()
                        : chosen.moves();
        var offered =
                Stream.concat(helping.stream().limit(MOST_OFFERED_MOVES), moves.stream())
                        .distinct()
                        .filter(assessment::allows)
                        .toList();
        return new Contents(assessment, causes, moves, chosen, offered);
    }

    /// Those on the page, and those that fit next best, best first.
    List<RankedCause> offeredCauses() {
        var ranked = assessment.ranked();
        var best =
                Stream.concat(
                                ranked.causes().stream().limit(MOST_OFFERED_CAUSES),
                                ranked.contributors().stream().limit(MOST_OFFERED_HABITS))
                        .toList();
        return ranked.all().filter(it -> best.contains(it) || causes.contains(it)).toList();
    }

    boolean isOn(Cause cause) {
        return causes.stream().anyMatch(it -> it.cause().equals(cause));
    }

    /// Whether it is on the page, or would be if there were room.
    boolean isOn(Move move) {
        return moves.contains(move);
    }

    boolean hasRoom(Cause cause) {
        return causes.stream().limit(Handout.MOST_CAUSES).anyMatch(it -> it.cause().equals(cause));
    }

    boolean hasRoom(Move move) {
        return moves.stream().limit(Handout.MOST_MOVES).toList().contains(move);
    }

    /// The choice with a cause put on or taken off; at least one stays.
    Chosen toggled(Cause cause) {
        var shown = causes.stream().map(RankedCause::cause).toList();
        return new Chosen(toggled(shown, cause), chosen.moves());
    }

    /// The choice with a move put on or taken off; at least one stays.
    Chosen toggled(Move move) {
        return new Chosen(chosen.causes(), toggled(moves, move));
    }

    private static <T> List<T> toggled(List<T> shown, T one) {
        if (!shown.contains(one)) {
            return Stream.concat(shown.stream(), Stream.of(one)).toList();
        }
        var rest = shown.stream().filter(it -> !it.equals(one)).toList();
        return rest.isEmpty() ? shown : rest;
    }

    Selection selection(Graph graph) {
        return new Selection(
                assessment.findings().byId(graph),
                causes.stream().map(it -> it.cause().id()).toList(),
                moves.stream().map(Move::id).toList());
    }
}
