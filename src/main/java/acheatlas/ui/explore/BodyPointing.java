package acheatlas.ui.explore;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.ui.pictures.BodyMapViewModel;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Joins the body with the picks: what is pointed at is picked, what is picked is marked, and the
/// places of the open cause are lit. Knows no node.
final class BodyPointing {
    private final ExploreViewModel model;
    private final BodyMapViewModel body;
    private Consumer<Shelf> offer = _ -> {};

    BodyPointing(ExploreViewModel model, BodyMapViewModel body) {
        this.model = model;
        this.body = body;
        body.onPoint(this::pointed);
        model.seenProperty().subscribe(this::follow);
    }

    /// Called with the findings of a place that was pointed at, before it is picked.
    void onOffer(Consumer<Shelf> action) {
        offer = action;
    }

    private void pointed(String place, Finding finding, Optional<Answer> answer) {
        offer.accept(shelf(place));
        var said = model.seen().assessment().findings().answer(finding.index());
        if (said.equals(answer)) {
            return; // another side of the same
        }
        answer.ifPresentOrElse(now -> model.pick(finding, now), () -> model.takeOff(finding));
    }

    private void follow(Seen seen) {
        var findings = seen.assessment().findings();
        body.follow(
                id ->
                        model.graph()
                                .finding(id)
                                .flatMap(finding -> findings.answer(finding.index())));
        body.link(
                seen.selected()
                        .map(ranked -> body.findings().felt(ranked.cause()))
                        .orElse(Set.of()));
    }

    /// What the graph has to say about a place.
    Shelf shelf(String place) {
        var findings = body.findings();
        var area = findings.areas(place).getFirst().id();
        return new Shelf(Shelf.Topic.BODY, area, findings.offered(place));
    }

    /// The sides a finding was pointed at on; empty for one without sides, or said in words only.
    Optional<BodySide> sides(Finding finding) {
        return body.sidesOf(finding.id());
    }

    BodyMapViewModel body() {
        return body;
    }
}
