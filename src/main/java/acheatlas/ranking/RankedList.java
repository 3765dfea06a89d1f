package acheatlas.ranking;

import acheatlas.triage.Findings;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.RandomAccess;

/// Ranked causes in their order, each made when it is first asked for: of thousands, a person sees
/// a few. Never changes; any thread.
final class RankedList extends AbstractList<RankedCause> implements RandomAccess {
    private final Ground ground;
    private final Findings findings;
    private final Order order;
    // whoever comes too late to see an entry makes one that is equal
    private final @Nullable RankedCause[] made;

    RankedList(Ground ground, Findings findings, Order order) {
        this.ground = ground;
        this.findings = findings;
        this.order = order;
        made = new RankedCause[order.size()];
    }

    @Override
    public RankedCause get(int place) {
        var known = made[place];
        if (known != null) {
            return known;
        }
        var ranked = make(order.key(place));
        made[place] = ranked;
        return ranked;
    }

    private RankedCause make(long key) {
        var cause = ground.cause(key);
        double score = ground.score(key);
        var band = Bands.of(score, ground.score(order.key(0)));
        return new RankedCause(cause, score, band, new Reasons(ground, findings, cause.index()));
    }

    @Override
    public int size() {
        return made.length;
    }
}
