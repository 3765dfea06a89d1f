package acheatlas.ui.kiosk;

import acheatlas.graph.Finding;
import acheatlas.graph.FindingKind;
import acheatlas.ui.explore.BodyPointing;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.pictures.BodyMapViewModel;

import java.util.List;
import java.util.function.Consumer;

/// What it may be like at the place somebody pointed at. Signs that need care are left out: the
/// check asks for each of them.
final class PlaceOffer {
    private final ExploreViewModel explore;
    private final BodyPointing pointing;

    PlaceOffer(ExploreViewModel explore, BodyMapViewModel body) {
        this.explore = explore;
        pointing = new BodyPointing(explore, body);
        pointing.withoutLinks();
    }

    /// Called with a place that was pointed at, before it is picked.
    void onPoint(Consumer<String> action) {
        pointing.onOffer(_ -> action.accept(body().lastPointedProperty().get()));
    }

    BodyMapViewModel body() {
        return pointing.body();
    }

    /// The same place, or none where it is not marked any more.
    String shown(String place) {
        return body().marks().at(place).isPresent() ? place : "";
    }

    List<Finding> at(String place) {
        var ache = body().findings().ache(place);
        return body().findings().offered(place).stream()
                .filter(finding -> finding.kind() == FindingKind.SYMPTOM && !finding.isRedFlag())
                .filter(finding -> ache.filter(finding::equals).isEmpty())
                .toList();
    }

    /// Takes off what was picked of it, but not the place.
    void noneAt(String place) {
        var findings = explore.seen().assessment().findings();
        at(place).stream()
                .filter(finding -> findings.isPresent(finding.index()))
                .forEach(explore::takeOff);
    }
}
