package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What it can come from, best first, then what may be adding to it.
///
/// Up and Down go from row to row and select; Enter goes on to the detail.
final class CausesPane {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final CauseSentences sentences;
    private final Map<String, CauseRow> rows = new HashMap<>();
    private final Map<CauseList.Heading, Node> headings = new EnumMap<>(CauseList.Heading.class);
    private final VBox list = Gap.NONE.column();
    private final Label title;
    private final CareCard care;
    private final HintCard hint;
    private final Button more = ActionButton.quiet("explore-more", "");
    private final ScrollPane root = new ScrollPane();
    private Runnable entered = () -> {};
    private String selected = "";

    CausesPane(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        sentences = new CauseSentences(words);
        title = Words.paragraph(words.say("explore.causes.title"), Style.SEMIBOLD);
        care = new CareCard(model, words);
        hint = new HintCard(words);
        for (var heading : CauseList.Heading.values()) {
            headings.put(heading, heading(heading));
        }
        list.setId("explore-causes");
        list.getStyleClass().add("cause-list");
        list.setAccessibleRole(AccessibleRole.LIST_VIEW);
        list.setAccessibleText(words.say("explore.causes.title"));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        more.setOnAction(_ -> model.showAllCauses(model.seen().list().hidden() > 0));
        root.setContent(list);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("pane-scroll");
    }

    private Node heading(CauseList.Heading heading) {
        Label title = SectionTitle.small(sentences.heading(heading));
        title.setWrapText(true);
        title.getStyleClass().add("cause-heading");
        return title;
    }

    void show(Seen seen) {
        care.show(seen);
        hint.show(seen);
        int picks = seen.picks().countPresent();
        var nodes = new ArrayList<Node>();
        nodes.add(care.root());
        nodes.add(title);
        nodes.add(hint.root());
        for (var group : seen.list().groups()) {
            nodes.add(headings.get(group.heading()));
            for (var entry : group.entries()) {
                var row = row(entry);
                row.show(entry, picks);
                row.moved(seen.movement().up().contains(entry.id()));
                nodes.add(row.root());
            }
            if (isLastOfCauses(seen.list(), group)) {
                addMore(seen, nodes);
            }
        }
        if (!nodes.equals(list.getChildren())) {
            list.getChildren().setAll(nodes);
        }
        select(selected);
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
                entry.id(), _ -> new CauseRow(entry.ranked().cause(), model, words));
    }

    void select(String causeId) {
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

    boolean isEmpty() {
        return model.seen().list().isEmpty();
    }

    ScrollPane root() {
        return root;
    }
}
