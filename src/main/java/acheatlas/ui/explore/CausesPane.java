package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.animation.PauseTransition;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// What it can come from, best first, then what may be adding to it.
///
/// Up and Down go from row to row and select; Enter goes on to the detail; H puts the cause onto
/// the page to take home; C chooses a row to be compared.
final class CausesPane {
    private static final Duration MOVED_SHOWN = Duration.seconds(4);

    private final ExploreViewModel model;
    private final ExploreWords words;
    private final Map<String, CauseRow> rows = new HashMap<>();
    private final CauseHeadings headings;
    private final PauseTransition fade = new PauseTransition(MOVED_SHOWN);
    private final VBox list = Gap.NONE.column();
    private final VBox groups = Gap.NONE.column();
    private final Label title;
    private final CareCard care;
    private final HintCard hint;
    private final ChangeCard change;
    private final CompareChoice choice = new CompareChoice();
    private final CompareBar compare;
    private final Button visit;
    private final Button more = ActionButton.quiet("explore-more", "");
    private final ScrollPane root = Scrolling.pane();
    private Runnable entered = () -> {};
    private Optional<Plan> plan = Optional.empty();
    private String selected = "";
    private int stepShown;
    private Breadth breadth = Breadth.WIDE;

    CausesPane(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        title = Words.paragraph(words.say("explore.causes.title"), Style.SEMIBOLD);
        title.getStyleClass().add("causes-title");
        care = new CareCard(model, words);
        hint = new HintCard(model, words);
        change = new ChangeCard(model, words);
        compare = new CompareBar(choice, title, words);
        choice.stateProperty().addListener((_, _, now) -> mark(now));
        visit =
                ActionButton.with(
                        Icon.CLINIC,
                        ActionButton.quiet("explore-visit", words.say("explore.visit")));
        headings = new CauseHeadings(words);
        fade.setOnFinished(_ -> rows.values().forEach(row -> row.moved(false)));
        list.setId("explore-causes");
        list.getStyleClass().add("cause-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.say("explore.causes.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        more.setOnAction(_ -> model.showAllCauses(model.seen().list().hidden() > 0));
        take(List.of());
        root.setContent(list);
        root.setFocusTraversable(false);
    }

    /// Whether there is room for one line on each of the best causes and for the key.
    void show(Breadth newBreadth) {
        breadth = newBreadth;
        show(model.seen());
    }

    void show(Seen seen) {
        care.show(seen);
        hint.show(seen);
        change.show(seen, breadth != Breadth.MEDIUM);
        choice.follow(seen.assessment().ranked());
        Shown.set(compare.root(), !seen.list().isEmpty());
        Shown.set(visit, !seen.list().isEmpty() && visit.getOnAction() != null);
        var nodes = new ArrayList<Node>();
        for (var group : seen.list().groups()) {
            boolean isFirst = group.equals(seen.list().groups().getFirst());
            nodes.add(headings.of(group.heading(), isFirst && breadth.isAtLeast(Breadth.MEDIUM)));
            group.entries().forEach(entry -> nodes.add(row(seen, group, entry)));
            if (isLastOfCauses(seen.list(), group)) {
                addMore(seen, nodes);
            }
        }
        Arranged.showing(groups, nodes);
        select(seen.selectedId());
        if (stepShown != seen.step().number()) {
            stepShown = seen.step().number();
            showMoved(seen.step().movement().up());
        }
    }

    private void showMoved(List<String> up) {
        rows.forEach((id, row) -> row.moved(up.contains(id)));
        if (up.isEmpty()) {
            fade.stop();
        } else {
            fade.playFromStart();
        }
    }

    private Node row(Seen seen, CauseList.Group group, CauseList.Entry entry) {
        var row = row(entry);
        boolean inDetail = group.heading() == CauseList.Heading.BEST && breadth != Breadth.MEDIUM;
        boolean isOnHandout =
                plan.filter(it -> it.chosen().causes().contains(entry.ranked().cause()))
                        .isPresent();
        row.show(entry, seen.picks().countPresent(), inDetail, isOnHandout);
        return row.root();
    }

    /// Takes a node in over the list, to be scrolled with it; for windows with no room beside it.
    void take(List<Node> over) {
        var nodes = new ArrayList<>(over);
        nodes.addAll(List.of(care.root(), hint.root(), change.root(), compare.root(), groups, visit));
        Arranged.in(list, nodes);
    }

    private static boolean isLastOfCauses(CauseList causes, CauseList.Group group) {
        var ofCauses =
                causes.groups().stream()
                        .filter(any -> any.heading() != CauseList.Heading.ADDING)
                        .toList();
        return !ofCauses.isEmpty() && ofCauses.getLast().equals(group);
    }

    private void addMore(Seen seen, List<Node> nodes) {
        int hidden = seen.list().hidden();
        int all = seen.assessment().ranked().causes().size();
        if (hidden > 0) {
            more.setText(words.say("explore.causes.more", hidden));
            nodes.add(more);
        } else if (all > CauseList.FIRST) {
            more.setText(words.say("explore.causes.fewer", CauseList.FIRST));
            nodes.add(more);
        }
    }

    private CauseRow row(CauseList.Entry entry) {
        return rows.computeIfAbsent(
                entry.id(),
                _ -> {
                    var row = new CauseRow(entry.ranked().cause(), model, words);
                    row.onCompare(choice::toggle);
                    row.choose(choice.state());
                    return row;
                });
    }

    private void mark(CompareChoice.State state) {
        rows.values().forEach(row -> row.choose(state));
    }

    /// Called with the ids of two or three causes to be compared.
    void onCompare(Consumer<List<String>> action) {
        compare.onCompare(
                causes -> {
                    choice.close();
                    action.accept(causes);
                });
    }

    private void select(String causeId) {
        row(selected).ifPresent(row -> row.select(false));
        selected = causeId;
        row(selected).ifPresent(row -> row.select(true));
    }

    private Optional<CauseRow> row(String causeId) {
        return Optional.ofNullable(rows.get(causeId));
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> go(1);
            case UP -> go(-1);
            case HOME -> go(Integer.MIN_VALUE / 2);
            case END -> go(Integer.MAX_VALUE / 2);
            case ENTER -> entered.run();
            case H -> toggle();
            case C -> choice.toggle(selected);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int steps) {
        model.selectNext(steps);
        focus();
    }

    /// From now on H puts the selected cause onto the page to take home, and each row says whether
    /// its cause is on it.
    void takeHome(Plan newPlan) {
        plan = Optional.of(newPlan);
        newPlan.chosenProperty().addListener((_, _, _) -> show(model.seen()));
    }

    private void toggle() {
        plan.ifPresent(
                chosen -> model.seen().selected().ifPresent(open -> chosen.toggle(open.cause())));
    }

    /// Puts the focus on the selected row and brings it into sight.
    void focus() {
        row(selected)
                .ifPresent(
                        row -> {
                            row.focus();
                            Sight.bring(root, row.root());
                        });
    }

    /// Called when a person goes on from a row to its detail.
    void onEnter(Runnable action) {
        entered = action;
    }

    /// Called when a person wants to get ready for an appointment; without it there is no such
    /// button.
    void onVisit(Runnable action) {
        visit.setOnAction(_ -> action.run());
        show(model.seen());
    }

    boolean isEmpty() {
        return model.seen().list().isEmpty();
    }

    ScrollPane root() {
        return root;
    }
}
