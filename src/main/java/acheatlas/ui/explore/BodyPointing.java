package acheatlas.ui.explore;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Finding;
import acheatlas.ranking.RankedCause;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.pictures.BodyMapViewModel;
import acheatlas.ui.pictures.Marks;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Consumer;

/// Joins the body with the picks: what is pointed at is picked, what is picked is marked, and the
/// places of the open cause are lit. Knows no node.
public final class BodyPointing {
    private static final int REMEMBERED = 200; // steps back

    private final ExploreViewModel model;
    private final BodyMapViewModel body;

    /// The sides in the states one can come back to; findings know none.
    private final SequencedMap<Findings, Marks> before = new LinkedHashMap<>();

    private Consumer<Shelf> offer = _ -> {};
    private boolean isLinking = true;

    public BodyPointing(ExploreViewModel model, BodyMapViewModel body) {
        this.model = model;
        this.body = body;
        body.onPoint(this::pointed);
        model.seenProperty().subscribe(this::follow);
        model.hoveredProperty().subscribe(_ -> link(model.seen()));
    }

    /// Called with the findings of a place that was pointed at, before it is picked.
    public void onOffer(Consumer<Shelf> action) {
        offer = action;
    }

    /// Lights no place up: for a screen on which the causes are not known yet.
    public void withoutLinks() {
        isLinking = false;
        body.link(Set.of());
    }

    private void pointed(String place, Finding finding, Optional<Answer> answer) {
        offer.accept(shelf(place));
        var said = model.seen().assessment().findings().answer(finding.index());
        if (said.equals(answer)) {
            remember(model.seen().assessment().findings());
            return; // another side of the same
        }
        answer.ifPresentOrElse(now -> model.pick(finding, now), () -> model.takeOff(finding));
    }

    private void follow(Seen seen) {
        var findings = seen.assessment().findings();
        if (model.isReturning()) {
            Optional.ofNullable(before.get(findings)).ifPresent(body::comeBack);
        }
        body.follow(
                id ->
                        model.graph()
                                .finding(id)
                                .flatMap(finding -> findings.answer(finding.index())));
        remember(findings);
        link(seen);
    }

    private void remember(Findings findings) {
        if (!model.canUndoProperty().get() && !model.canRedoProperty().get()) {
            before.clear(); // the next person starts clean
        }
        before.putLast(findings, body.marks());
        if (before.size() > REMEMBERED) {
            before.pollFirstEntry();
        }
    }

    /// Lights the places of the cause the pointer is on, or of the one that is open.
    private void link(Seen seen) {
        if (!isLinking) {
            return;
        }
        var ranked = seen.assessment().ranked();
        var hovered = ranked.find(model.hoveredProperty().get());
        body.link(hovered.or(seen::selected).map(this::felt).orElse(Set.of()));
        hovered.ifPresent(_ -> body.pulse());
    }

    private Set<String> felt(RankedCause ranked) {
        return body.findings().felt(ranked.cause());
    }

    /// What the graph has to say about a place.
    Shelf shelf(String place) {
        var findings = body.findings();
        var area = findings.areas(place).getFirst().id();
        return new Shelf(Shelf.Topic.BODY, area, findings.offered(place));
    }

    /// The sides a finding was pointed at on; empty for one without sides, or said in words only.
    public Optional<BodySide> sides(Finding finding) {
        return body.sidesOf(finding.id());
    }

    public BodyMapViewModel body() {
        return body;
    }
}
