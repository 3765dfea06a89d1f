package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.bodymap.RegionGroup;
import acheatlas.graph.Finding;
import acheatlas.graph.RegionFindings;
import acheatlas.triage.Answer;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What is marked on the body map, and which findings that means. Knows the sides; findings do not.
///
/// Pointing changes the marks first and then tells the finding the place stands for; what is said
/// in words comes back through [#follow] and marks the place. Nothing here knows a node.
public final class BodyMapViewModel {
    private final BodyMap map;
    private final RegionFindings findings;
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
    private final ReadOnlyObjectWrapper<Set<String>> linked = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyIntegerWrapper pulses = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<String> lastPointed = new ReadOnlyObjectWrapper<>("");
    private Listener listener = (_, _, _) -> {};

    /// Hears what a person says by pointing.
    @FunctionalInterface
    public interface Listener {
        /// A region was pointed at.
        ///
        /// @param place the region pointed at
        /// @param answer empty where the finding is not marked any more
        void pointed(String place, Finding finding, Optional<Answer> answer);
    }

    public BodyMapViewModel(BodyMap map, RegionFindings findings) {
        this.map = map;
        this.findings = findings;
    }

    public BodyMap map() {
        return map;
    }

    public RegionFindings findings() {
        return findings;
    }

    public void onPoint(Listener action) {
        listener = action;
    }

    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    public Marks marks() {
        return marks.get();
    }

    /// The place that was pointed at last, or taken off; empty before the first.
    public ReadOnlyObjectProperty<String> lastPointedProperty() {
        return lastPointed.getReadOnlyProperty();
    }

    /// The places of what the pointer is on elsewhere, such as a cause.
    public ReadOnlyObjectProperty<Set<String>> linkedProperty() {
        return linked.getReadOnlyProperty();
    }

    public void link(Set<String> places) {
        linked.set(Set.copyOf(places));
    }

    /// Draws the eye to the linked places, once.
    public void pulse() {
        pulses.set(pulses.get() + 1);
    }

    /// How often it has pulsed.
    ReadOnlyIntegerProperty pulsesProperty() {
        return pulses.getReadOnlyProperty();
    }

    /// Whether a place can be marked.
    public boolean isCovered(String place) {
        return findings.ache(place).isPresent();
    }

    /// It hurts here; pointed at again, nothing is said of the place.
    public void point(String place) {
        turn(place, Mark.HURTS);
    }

    /// It does not hurt here; said again, nothing is said of the place.
    public void deny(String place) {
        turn(place, Mark.HURTS_NOT);
    }

    private void turn(String place, Mark mark) {
        boolean isSet = marks().at(place).equals(Optional.of(mark));
        change(place, isSet ? marks().without(place) : marks().with(place, mark));
    }

    /// Says nothing of the place.
    public void clear(String place) {
        change(place, marks().without(place));
    }

    /// Marks one side of a paired place, or both, and takes the other side off.
    public void pointOnly(String place, BodySide side) {
        var pair = pair(place);
        var changed = marks().without(pair, EnumSet.allOf(Mark.class));
        for (var one : pair) {
            if (side == BodySide.BOTH || side == sideOf(one)) {
                changed = changed.with(one, Mark.HURTS);
            }
        }
        change(place, changed);
    }

    /// The sides of a paired place that hurt; empty for a place that is not one of a pair, or does
    /// not hurt.
    public Optional<BodySide> sides(String place) {
        var hurting =
                pair(place).stream()
                        .filter(one -> marks().at(one).equals(Optional.of(Mark.HURTS)))
                        .map(this::sideOf)
                        .toList();
        return hurting.size() == 2 ? Optional.of(BodySide.BOTH) : hurting.stream().findFirst();
    }

    /// The sides a finding was pointed at on; empty where it was not, or has none.
    public Optional<BodySide> sidesOf(String finding) {
        var sides = EnumSet.noneOf(BodySide.class);
        findings.places(finding).stream()
                .filter(place -> marks().at(place).equals(Optional.of(Mark.HURTS)))
                .forEach(place -> sides.add(sideOf(place)));
        if (sides.isEmpty() || sides.equals(EnumSet.of(BodySide.BOTH))) {
            return Optional.empty();
        }
        return Optional.of(sides.size() == 1 ? sides.iterator().next() : BodySide.BOTH);
    }

    /// The side everything that hurts is on; the right one where both do, or nothing does.
    public BodySide hurtingSide() {
        var sides = new HashSet<BodySide>();
        marks().places(Mark.HURTS).forEach(place -> sides.add(sideOf(place)));
        sides.remove(BodySide.BOTH);
        return sides.equals(Set.of(BodySide.LEFT)) ? BodySide.LEFT : BodySide.RIGHT;
    }

    /// The left and the right one of a place; empty for a place that is not one of a pair.
    private List<String> pair(String place) {
        var pair = RegionFindings.withoutSide(place);
        return Optional.ofNullable(map.groups().get(pair))
                .filter(group -> group.kind() == RegionGroup.Kind.BOTH)
                .map(RegionGroup::regions)
                .orElse(List.of());
    }

    private BodySide sideOf(String place) {
        var region = map.regions().get(place);
        return region == null ? BodySide.BOTH : region.side();
    }

    private void change(String place, Marks changed) {
        findings.ache(place)
                .ifPresent(
                        finding -> {
                            var others = findings.places(finding.id());
                            var now = changed.without(others, EnumSet.of(Mark.SOMEWHERE_HERE));
                            lastPointed.set(place);
                            marks.set(now);
                            listener.pointed(place, finding, now.answer(others));
                        });
    }

    /// Takes up marks that were there before, sides included.
    public void comeBack(Marks before) {
        marks.set(before);
    }

    /// Brings the marks in line with what is said of each finding.
    ///
    /// @param said empty for a finding nothing is said of
    public void follow(Function<String, Optional<Answer>> said) {
        var now = marks();
        for (var finding : findings.aches()) {
            now = now.following(findings.places(finding), said.apply(finding));
        }
        marks.set(now);
    }
}
