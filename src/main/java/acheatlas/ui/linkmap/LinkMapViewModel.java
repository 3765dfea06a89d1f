package acheatlas.ui.linkmap;

import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Explorer;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/// The state of the link map: which links of the current assessment are shown, and which box is
/// chosen.
///
/// Follows an assessment it does not own. [#seen()] changes once for each step, whole. Nothing here
/// knows a node; JavaFX thread only.
public final class LinkMapViewModel {
    private final Graph graph;
    private final LinkMapBuilder builder;
    private final Walk walk = new Walk();
    private final ObservableValue<Assessment> assessment;
    private final ReadOnlyObjectWrapper<Seen> seen;
    private LinkMap folded = LinkMap.EMPTY;
    private boolean cleared;
    private boolean isChosen;
    private String lead = "";
    private boolean narrow;
    private Wanted wanted = Wanted.EITHER;

    /// What a person chose to see the links as.
    private enum Wanted {
        EITHER,
        MAP,
        TABLE
    }

    /// Follows `assessment` for as long as it lives.
    public LinkMapViewModel(Explorer explorer, ObservableValue<Assessment> assessment) {
        graph = explorer.graph();
        builder = new LinkMapBuilder(explorer);
        this.assessment = assessment;
        var first =
                new Seen(
                        assessment.getValue(),
                        LinkMap.EMPTY,
                        LinkMap.EMPTY,
                        List.of(),
                        Kinds.ALL,
                        "",
                        false,
                        false);
        seen = new ReadOnlyObjectWrapper<>(built(first, Kinds.ALL));
        assessment.addListener((_, _, _) -> follow());
    }

    public Graph graph() {
        return graph;
    }

    public ReadOnlyObjectProperty<Seen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public Seen seen() {
        return seen.get();
    }

    private void follow() {
        var now = built(seen(), seen().kinds());
        if (now.face() == Seen.Face.START) {
            cleared = false;
            lead = "";
            wanted = Wanted.EITHER;
            now = built(with(now, now.chosen(), false), Kinds.ALL);
        }
        seen.set(now);
    }

    /// Makes everything anew. A filter of which nothing is left is taken off.
    private Seen built(Seen before, Kinds asked) {
        var next = assessment.getValue();
        var offered =
                next.ranked()
                        .all()
                        .map(ranked -> ranked.cause().kind())
                        .distinct()
                        .sorted()
                        .toList();
        var kinds = offered.stream().anyMatch(asked.shown()::contains) ? asked : Kinds.ALL;
        var all = builder.build(next, kinds);
        folded = Fold.of(all);
        return shown(
                new Seen(
                        next,
                        LinkMap.EMPTY,
                        all,
                        offered,
                        kinds,
                        before.chosen(),
                        before.weaker(),
                        before.table()));
    }

    /// Chooses what is drawn of everything there is.
    private Seen shown(Seen now) {
        var map = now.weaker() ? now.all() : folded;
        var there = Focus.on(map, now.all(), "", lead);
        var kept = isChosen ? there.box(now.chosen()).map(Box::id) : Optional.<String>empty();
        isChosen = kept.isPresent();
        var chosen = kept.orElseGet(() -> firstOf(map));
        if (map.causes().stream().anyMatch(cause -> cause.id().equals(chosen))) {
            lead = chosen;
        }
        return new Seen(
                now.assessment(),
                Focus.on(map, now.all(), chosen, lead),
                now.all(),
                now.offered(),
                now.kinds(),
                chosen,
                now.weaker(),
                isTable());
    }

    private String firstOf(LinkMap map) {
        return cleared ? "" : map.causes().stream().map(Box::id).findFirst().orElse("");
    }

    private static Seen with(Seen now, String chosen, boolean weaker) {
        return new Seen(
                now.assessment(),
                now.map(),
                now.all(),
                now.offered(),
                now.kinds(),
                chosen,
                weaker,
                now.table());
    }

    /// Lights the links of a box. A box that is not on the map is brought there with the weaker
    /// links; one that does not exist is not chosen.
    public void choose(String id) {
        walk.forget();
        light(id);
    }

    private void light(String id) {
        var now = seen();
        if (now.all().box(id).isPresent()) {
            cleared = false;
            isChosen = true;
            boolean weaker = now.weaker() || now.map().box(id).isEmpty();
            seen.set(shown(with(now, id, weaker)));
        }
    }

    /// Takes the light off all links, until a box is chosen again.
    public void clear() {
        cleared = true;
        isChosen = false;
        lead = "";
        walk.forget();
        seen.set(shown(with(seen(), "", seen().weaker())));
    }

    /// Chooses the box so many places below the chosen one, or above; the first cause where none
    /// is.
    public void step(int places) {
        walk.inColumn(seen().map(), seen().chosen(), places)
                .ifPresentOrElse(this::light, this::start);
    }

    /// Follows the strongest link into the next column, or back the way one came.
    ///
    /// @param columns 1 to the right, -1 to the left
    public void follow(int columns) {
        if (seen().chosenBox().isEmpty()) {
            start();
        } else {
            walk.along(seen().map(), seen().chosen(), columns).ifPresent(this::light);
        }
    }

    private void start() {
        seen().map().causes().stream().findFirst().map(Box::id).ifPresent(this::choose);
    }

    public void filter(Kinds kinds) {
        seen.set(built(seen(), kinds));
    }

    /// Draws the weaker links too, or folds them away again.
    public void showWeaker(boolean weaker) {
        seen.set(shown(with(seen(), seen().chosen(), weaker)));
    }

    public void showAsTable(boolean table) {
        wanted = table ? Wanted.TABLE : Wanted.MAP;
        seen.set(shown(seen()));
    }

    /// Tells that the map has too little room, or enough. The table stands in for it where nobody
    /// chose between the two.
    public void fit(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            seen.set(shown(seen()));
        }
    }

    private boolean isTable() {
        return switch (wanted) {
            case EITHER -> narrow;
            case MAP -> false;
            case TABLE -> true;
        };
    }
}
