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
        var weights = ground.weights();
        for (int link = signs.start(cause); link < signs.end(cause); link++) {
            if (isSure(signs.to(link))) {
                double weight = weights.sign(link, findings.isPresent(signs.to(link)));
                reasons.add(reason(signs, link, weight));
            }
        }
        for (int link = modifiers.start(cause); link < modifiers.end(cause); link++) {
            if (isSure(modifiers.to(link))) {
                double weight = weights.modifier(link, findings.isPresent(modifiers.to(link)));
                if (weight != 0) {
                    reasons.add(reason(modifiers, link, weight));
                }
            }
        }
        reasons.sort(STRONGEST_FIRST);
        return List.copyOf(reasons);
    }

    private boolean isSure(int finding) {
        return findings.isPresent(finding) || findings.isAbsent(finding);
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
