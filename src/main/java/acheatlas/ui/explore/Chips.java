package acheatlas.ui.explore;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.PickChip;
import acheatlas.ui.controls.PickState;

import javafx.scene.Node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The chips of the picks. A chip lives as long as its pick keeps its state, so that a new pick
/// costs one chip and not all of them.
final class Chips {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final Optional<Body> body;
    private final Map<PickChip.Pick, PickChip> chips = new HashMap<>();

    Chips(ExploreViewModel model, ExploreWords words, Optional<Body> body) {
        this.body = body;
        this.model = model;
        this.words = words;
    }

    /// Forgets the chips of what is picked no more.
    void keep(Picks picks) {
        chips.keySet().retainAll(all(picks).toList());
    }

    private Stream<PickChip.Pick> all(Picks picks) {
        return Stream.of(
                        picks.redFlags().stream().map(f -> pick(f, PickState.RED_FLAG)),
                        picks.have().stream().map(f -> pick(f, PickState.HAS)),
                        picks.haveNot().stream().map(f -> pick(f, PickState.HAS_NOT)),
                        picks.notSure().stream().map(f -> pick(f, PickState.NOT_SURE)))
                .flatMap(group -> group);
    }

    List<Node> of(List<Finding> findings, PickState state) {
        return findings.stream().map(finding -> chip(finding, state)).toList();
    }

    private Node chip(Finding finding, PickState state) {
        return chips.computeIfAbsent(pick(finding, state), pick -> make(finding, pick)).root();
    }

    private PickChip.Pick pick(Finding finding, PickState state) {
        return new PickChip.Pick(finding.id(), name(finding, state), state);
    }

    /// With its side, where it was pointed at.
    private String name(Finding finding, PickState state) {
        var sides =
                state == PickState.HAS
                        ? body.flatMap(map -> map.sides(finding))
                        : Optional.<BodySide>empty();
        return sides.map(side -> words.on(side, words.name(finding)))
                .orElseGet(() -> words.name(finding));
    }

    private PickChip make(Finding finding, PickChip.Pick pick) {
        var chip = new PickChip(words.messages(), pick);
        chip.onAnswer(state -> model.pick(finding, answer(state)));
        chip.onRemove(() -> model.takeOff(finding));
        return chip;
    }

    private static Answer answer(PickState state) {
        return switch (state) {
            case HAS, RED_FLAG -> Answer.PRESENT;
            case HAS_NOT -> Answer.ABSENT;
            case NOT_SURE -> Answer.UNSURE;
        };
    }
}
