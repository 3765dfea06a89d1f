package acheatlas.ranking;

import acheatlas.graph.Links;
import acheatlas.triage.Findings;

import org.jspecify.annotations.Nullable;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The links of a cause that answers used, strongest first; put together when first looked at.
/// Never changes; any thread.
final class Reasons extends AbstractList<Reason> {
    private static final Comparator<Reason> STRONGEST_FIRST =
            Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight()))
                    .thenComparingInt(Reason::finding);

    private final Ground ground;
    private final Findings findings;
    private final int cause;
    private @Nullable List<Reason> made;

    Reasons(Ground ground, Findings findings, int cause) {
        this.ground = ground;
        this.findings = findings;
        this.cause = cause;
    }

    private List<Reason> all() {
        var known = made;
        if (known == null) {
            known = make();
            made = known;
        }
        return known;
    }

    private List<Reason> make() {
        var reasons = new ArrayList<Reason>();
        var signs = ground.graph().causeFindings();
        var modifiers = ground.graph().causeModifiers();
        for (int finding : findings.inOrder()) {
            boolean isPresent = findings.isPresent(finding);
            if (!isPresent && !findings.isAbsent(finding)) {
                continue;
            }
            int sign = signs.between(cause, finding);
            if (sign >= 0) {
                reasons.add(reason(signs, sign, ground.weights().sign(sign, isPresent)));
            }
            int modifier = modifiers.between(cause, finding);
            double weight = modifier < 0 ? 0 : ground.weights().modifier(modifier, isPresent);
            if (weight != 0) {
                reasons.add(reason(modifiers, modifier, weight));
            }
        }
        reasons.sort(STRONGEST_FIRST);
        return List.copyOf(reasons);
    }

    private static Reason reason(Links links, int link, double weight) {
        List<Integer> sources = Arrays.stream(links.sources(link)).boxed().toList();
        return new Reason(
                links.to(link), weight, Reason.Strength.of(weight), links.evidence(link), sources);
    }

    @Override
    public Reason get(int place) {
        return all().get(place);
    }

    @Override
    public int size() {
        return all().size();
    }
}
