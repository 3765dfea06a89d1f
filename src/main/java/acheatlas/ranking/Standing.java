package acheatlas.ranking;

import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.List;

/// Where every cause stands with some findings. Immutable; the next one is made from it by what has
/// changed.
final class Standing {
    private final Ground ground;
    private final Findings findings;
    private final Tallies tallies;
    private final Order causes;
    private final Order contributors;

    private Standing(
            Ground ground, Findings findings, Tallies tallies, Order causes, Order contributors) {
        this.ground = ground;
        this.findings = findings;
        this.tallies = tallies;
        this.causes = causes;
        this.contributors = contributors;
    }

    /// Nothing is picked and nothing is listed.
    static Standing withNothing(Ground ground) {
        return new Standing(ground, Findings.none(), Tallies.NONE, Order.NONE, Order.NONE);
    }

    /// What the answers to some findings add up to.
    private Tallies sum(List<Integer> changed, Findings answers) {
        var all = new ArrayList<Tallies>(changed.size());
        for (int finding : changed) {
            answers.answer(finding)
                    .map(answer -> ground.contributions().of(finding, answer))
                    .ifPresent(all::add);
        }
        return Tallies.sum(all);
    }

    /// The findings that are answered otherwise than they were.
    List<Integer> changed(Findings now) {
        return now.differingFrom(findings);
    }

    /// Where they stand with other findings.
    ///
    /// @param changed the findings that are answered otherwise than they were
    Standing to(Findings now, List<Integer> changed) {
        var gone = sum(changed, findings);
        var come = sum(changed, now);
        var touched = gone.plus(come);
        var next = tallies.plus(come).minus(gone);
        var before = Listed.of(ground, tallies, touched);
        var after = Listed.of(ground, next, touched);
        return new Standing(
                ground,
                now,
                next,
                causes.with(before.causes(), after.causes()),
                contributors.with(before.contributors(), after.contributors()));
    }

    /// The keys of those causes that may be listed, in their two lists.
    private record Listed(Order.Keys causes, Order.Keys contributors) {
        static Listed of(Ground ground, Tallies tallies, Tallies touched) {
            var listed =
                    new Listed(new Order.Keys(touched.count()), new Order.Keys(touched.count()));
            int place = 0;
            for (int at = 0; at < touched.count(); at++) {
                int cause = touched.cause(at);
                place = tallies.from(place, cause);
                boolean isContributor = ground.isContributor(cause);
                if (place < tallies.count()
                        && tallies.cause(place) == cause
                        && tallies.isOpen(place, isContributor)) {
                    var keys = isContributor ? listed.contributors : listed.causes;
                    keys.add(ground.key(cause, tallies.sum(place)));
                }
            }
            return listed;
        }
    }

    RankedCauses ranked() {
        return new RankedCauses(
                new RankedList(ground, findings, causes),
                new RankedList(ground, findings, contributors));
    }
}
