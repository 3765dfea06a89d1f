package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.graph.CareLevel;
import acheatlas.graph.Condition;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.CheckFirst;
import acheatlas.triage.Findings;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.gate.GateViewModel;
import acheatlas.ui.gate.Reply;
import acheatlas.ui.linkmap.LinkMapViewModel;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.routine.RoutineViewModel;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Walks the states of the window on the shipped content: whatever is said, in whatever order, no
/// place shows causes before the check is passed, and none shows a move in an emergency.
final class GatekeeperTest {
    private static final Parts PARTS = parts();
    private static final Graph GRAPH = PARTS.content().graph();
    private static final List<Place> PLACES =
            List.of(
                    new Place.Explore(),
                    new Place.LinkMap(),
                    new Place.Articles(),
                    new Place.Routine(),
                    new Place.Handout(),
                    new Place.Check(),
                    new Place.Compare(),
                    new Place.Visit(),
                    new Place.Settings());

    private final Navigator navigator = new Navigator(new Place.Explore());
    private final ExploreViewModel explore = new ExploreViewModel(PARTS.explorer(), PARTS.search());
    private final CheckFirst check = new CheckFirst(GRAPH);
    private final GateViewModel gate =
            new GateViewModel(GRAPH, explore.seenProperty().map(Seen::assessment), explore::check);
    private final LinkMapViewModel linkMap =
            new LinkMapViewModel(PARTS.explorer(), explore.seenProperty().map(Seen::assessment));
    private final Gatekeeper gatekeeper = new Gatekeeper(navigator, check, explore.seenProperty());
    private final Plan plan = new Plan();
    private final RoutineViewModel routine =
            new RoutineViewModel(
                    PARTS.explorer(),
                    plan,
                    explore.seenProperty().map(Seen::assessment),
                    () -> 0);

    GatekeeperTest() {
        routine.onStart(gatekeeper::letsPlay);
        explore.seenProperty().subscribe(seen -> plan.follow(seen.assessment()));
    }

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), Messages.in(Languages.ENGLISH), "");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pick(String id) {
        explore.pick(GRAPH.finding(id).orElseThrow(), Answer.PRESENT);
    }

    private boolean isPassed() {
        var now = explore.seen().assessment();
        return check.isPassed(now.findings(), now.advice());
    }

    /// What must hold in every state of the window.
    private void hold(String where) {
        var seen = explore.seen();
        var place = navigator.place();
        boolean showsCauses =
                seen.face() == Seen.Face.CAUSES
                        && !(place instanceof Place.Check || place instanceof Place.Settings);
        assertTrue(!showsCauses || isPassed(), () -> "causes before the check: " + where);
        if (seen.assessment().advice().level() == CareLevel.EMERGENCY) {
            assertEquals(Seen.Face.CARE, seen.face(), where);
            assertEquals(acheatlas.ui.linkmap.Seen.Face.CARE, linkMap.seen().face(), where);
            assertTrue(seen.assessment().ranked().isEmpty(), where);
        }
        if (seen.assessment().level().isAtLeast(CareLevel.URGENT)) {
            assertEquals(List.of(), linkMap.seen().all().helps(), where);
            assertEquals(List.of(), routine.offered(), where);
            assertTrue(plan.chosen().isEmpty(), where);
            assertFalse(routine.isPlaying(), where);
            assertFalse(GRAPH.moves().stream().anyMatch(seen.assessment()::allows), where);
            seen.assessment()
                    .ranked()
                    .all()
                    .forEach(ranked -> assertEquals(List.of(), explore.moves(ranked), where));
        }
    }

    private void visitEveryPlace(String where) {
        plan.choose(routine.offered());
        routine.start();
        hold(where + " with a routine");
        for (var place : PLACES) {
            navigator.go(place);
            hold(where + " at " + place);
        }
    }

    @Test
    void theFirstPickLeadsToTheCheckAndTheCheckToTheCauses() {
        pick("s_low_back_pain");
        assertEquals(new Place.Check(), navigator.place());

        navigator.go(new Place.LinkMap());
        assertEquals(new Place.Check(), navigator.place());

        gate.noToTheRest();
        gatekeeper.goOn();
        assertEquals(new Place.LinkMap(), navigator.place());
        assertEquals(Seen.Face.CAUSES, explore.seen().face());
    }

    @Test
    void aRoutineBeginsAfterTheCheckOnly() {
        plan.choose(GRAPH.moves().subList(0, 2));
        navigator.go(new Place.Routine());
        routine.start();
        assertEquals(new Place.Check(), navigator.place());
        assertFalse(routine.isPlaying());

        gate.noToTheRest();
        gatekeeper.goOn();
        assertEquals(new Place.Routine(), navigator.place());
        routine.start();
        assertTrue(routine.isPlaying());
    }

    @Test
    void theSettingsCanBeReachedFromTheCheck() {
        pick("s_low_back_pain");
        navigator.go(new Place.Settings());

        assertEquals(new Place.Settings(), navigator.place());
    }

    @Test
    void aSignTickedInTheCheckLeadsToWhatToDoAtOnce() {
        pick("s_low_back_pain");
        gate.reply("g_nerves", Reply.YES);
        var numb = GRAPH.finding("rf_saddle_numbness").orElseThrow();
        gate.tick("g_nerves", numb, true);

        assertEquals(new Place.Explore(), navigator.place());
        assertEquals(Seen.Face.CARE, explore.seen().face());
    }

    @Test
    void aPickTakenBackLeadsBackToTheCheck() {
        pick("s_low_back_pain");
        gate.reply("g_nerves", Reply.YES);
        gate.tick("g_nerves", GRAPH.finding("rf_saddle_numbness").orElseThrow(), true);
        explore.takeOffRedFlags();

        assertEquals(new Place.Check(), navigator.place());
        assertFalse(gate.seen().questions().getFirst().answered());
    }

    @Test
    void eachRedFlagHidesWhatItMust() {
        for (var flag : GRAPH.redFlags()) {
            explore.startOver();
            pick("s_low_back_pain");
            explore.pick(GRAPH.finding(flag.finding()), Answer.PRESENT);
            var id = GRAPH.finding(flag.finding()).id();
            visitEveryPlace(id);
            gate.noToTheRest();
            visitEveryPlace(id + " after the check");
            assertTrue(explore.seen().level().isAtLeast(flag.level()), id);
        }
    }

    @Test
    void notSureHidesAsMuchAsYesWhereItCountsAsYes() {
        for (var flag : GRAPH.redFlags()) {
            explore.startOver();
            pick("s_low_back_pain");
            explore.pick(GRAPH.finding(flag.finding()), Answer.UNSURE);
            visitEveryPlace("not sure of " + GRAPH.finding(flag.finding()).id());
            gate.noToTheRest();
            if (flag.unsureCountsAsPresent()) {
                assertTrue(explore.seen().level().isAtLeast(flag.level()));
            }
        }
    }

    /// Each way a rule or the parts of a flag can come about, with the rest of the check denied
    /// before or after.
    @Test
    void eachCombinationOfTheRulesHidesWhatItMust() {
        var conditions =
                Stream.concat(
                        GRAPH.rules().stream().map(rule -> rule.when()),
                        GRAPH.redFlags().stream().map(flag -> flag.parts()));
        conditions.forEach(
                condition -> {
                    for (var way : ways(condition)) {
                        walk(way, true);
                        walk(way, false);
                    }
                });
    }

    private void walk(List<Said> way, boolean checkFirst) {
        explore.startOver();
        if (checkFirst) {
            gate.noToTheRest();
        }
        for (var said : way) {
            explore.pick(said.finding(), said.answer());
            hold(way.toString());
        }
        visitEveryPlace(way.toString());
        gate.noToTheRest();
        visitEveryPlace(way + " after the check");
    }

    private record Said(Finding finding, Answer answer) {
        @Override
        public String toString() {
            return (answer == Answer.ABSENT ? "-" : "") + finding.id();
        }
    }

    /// Lists of answers that make a condition hold: every part of an `any` once, all of an `all`.
    private static List<List<Said>> ways(Condition condition) {
        return switch (condition) {
            case Condition.Present(int finding) ->
                    List.of(List.of(new Said(GRAPH.finding(finding), Answer.PRESENT)));
            case Condition.Denied(int finding) ->
                    List.of(List.of(new Said(GRAPH.finding(finding), Answer.ABSENT)));
            case Condition.AtLeast(int least, List<Condition> parts) ->
                    least == 1
                            ? parts.stream().flatMap(part -> ways(part).stream()).toList()
                            : allOf(parts.subList(0, least));
        };
    }

    private static List<List<Said>> allOf(List<Condition> parts) {
        List<List<Said>> all = List.of(List.of());
        for (var part : parts) {
            var next = new ArrayList<List<Said>>();
            for (var before : all) {
                for (var way : ways(part)) {
                    next.add(Stream.concat(before.stream(), way.stream()).toList());
                }
            }
            all = next;
        }
        return all;
    }

    /// Anything a person can do, in any order.
    @Property(tries = 60)
    void noOrderOfStepsLeadsRoundTheCheck(@ForAll long seed) {
        explore.startOver();
        navigator.go(new Place.Explore());
        var random = new Random(seed);
        var told = new StringBuilder("seed " + seed);
        for (int step = 0; step < 40; step++) {
            told.append(' ').append(step(random));
            hold(told.toString());
        }
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String step(Random random) {
        var questions = gate.seen().questions();
        var asked = questions.get(random.nextInt(questions.size()));
        var sign = asked.signs().get(random.nextInt(asked.signs().size())).finding();
        var finding = GRAPH.findings().get(random.nextInt(GRAPH.findings().size()));
        var answer = any(random, List.of(Answer.values()));
        int choice = random.nextInt(14);
        switch (choice) {
            case 0, 1, 2 -> explore.pick(finding, answer);
            case 3 -> explore.takeOff(finding);
            case 4 -> explore.undo();
            case 5 -> explore.redo();
            case 6 -> explore.takeOffRedFlags();
            case 7 -> explore.answer(answer);
            case 8 ->
                    gate.reply(
                            asked.id(), any(random, List.of(Reply.YES, Reply.NO, Reply.NOT_SURE)));
            case 9 -> gate.tick(asked.id(), sign, random.nextBoolean());
            case 10 -> gate.answer(asked.id(), sign, answer);
            case 11 -> gate.noToTheRest();
            case 12 -> gatekeeper.goOn();
            default -> navigator.go(any(random, PLACES));
        }
        return Integer.toString(choice);
    }

    @Test
    void startingOverForgetsTheCheckToo() {
        gate.noToTheRest();
        explore.startOver();

        assertEquals(Findings.none(), explore.seen().assessment().findings());
        assertEquals(0, gate.seen().answered());
        assertEquals(Optional.of("g_nerves"), gate.seen().next().map(asked -> asked.id()));
    }
}
