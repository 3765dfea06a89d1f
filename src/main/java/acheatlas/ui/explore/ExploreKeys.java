package acheatlas.ui.explore;

import acheatlas.triage.Answer;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/// The keys of the whole screen: undo and redo, the search field, the answers, and F6 from pane to
/// pane.
final class ExploreKeys {
    private final ExploreViewModel model;
    private final ExplorePanes panes;
    private final ExploreLayout layout;

    ExploreKeys(ExploreViewModel model, ExplorePanes panes, ExploreLayout layout) {
        this.model = model;
        this.panes = panes;
        this.layout = layout;
        panes.causes().onEnter(this::openDetail);
        panes.detail().onLeave(this::openCauses);
        panes.search().list().onPickFromList(this::openList);
    }

    /// Listens on the whole window for as long as the screen is in it: the focus may be in the bar
    /// above.
    void listenFor(Node root) {
        EventHandler<KeyEvent> shortcuts = this::shortcut;
        EventHandler<KeyEvent> answers = this::answer;
        root.sceneProperty()
                .addListener(
                        (_, old, now) -> {
                            if (old != null) {
                                old.removeEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
                                old.removeEventHandler(KeyEvent.KEY_PRESSED, answers);
                            }
                            if (now != null) {
                                now.addEventFilter(KeyEvent.KEY_PRESSED, shortcuts);
                                now.addEventHandler(KeyEvent.KEY_PRESSED, answers);
                            }
                        });
    }

    private void shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case K -> ifShortcut(event, this::openSearch);
            case Z -> undo(event);
            case F6 -> {
                cycle(event.isShiftDown() ? -1 : 1, event);
                event.consume();
            }
            default -> {}
        }
    }

    private static void ifShortcut(KeyEvent event, Runnable action) {
        if (event.isShortcutDown()) {
            action.run();
            event.consume();
        }
    }

    /// While words are typed, undo is the field's own.
    private void undo(KeyEvent event) {
        if (panes.search().text().getText().isEmpty()) {
            ifShortcut(event, event.isShiftDown() ? model::redo : model::undo);
        }
    }

    private void answer(KeyEvent event) {
        if (isTyping(event)
                || event.isShortcutDown()
                || event.isAltDown()
                || !panes.question().isAsking()) {
            return;
        }
        switch (event.getCode()) {
            case Y -> model.answer(Answer.PRESENT);
            case N -> model.answer(Answer.ABSENT);
            case U -> model.answer(Answer.UNSURE);
            case S -> model.skip();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static boolean isTyping(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl;
    }

    private void openSearch() {
        if (layout.isOnePane()) {
            layout.show(ExploreLayout.Tab.FEEL);
        }
        panes.search().text().requestFocus();
        panes.search().text().selectAll();
    }

    private void openList() {
        panes.search().text().clear();
        if (layout.isStrip()) {
            panes.drawer().open();
        }
        panes.start().showList();
        panes.shelves().close();
        panes.shelves().focus();
    }

    private void openDetail() {
        if (layout.isOnePane()) {
            layout.show(ExploreLayout.Tab.CAUSE);
        }
        panes.detail().focus();
    }

    private void openCauses() {
        if (layout.isOnePane()) {
            layout.show(ExploreLayout.Tab.CAUSES);
        }
        panes.causes().focus();
    }

    /// A place F6 stops at.
    private record Stop(Node pane, Runnable enter) {}

    private void cycle(int step, KeyEvent event) {
        var stops = stops();
        var owner = event.getTarget() instanceof Node node ? node : panes.search().text();
        int at = 0;
        for (int place = 0; place < stops.size(); place++) {
            at = isWithin(owner, stops.get(place).pane()) ? place : at;
        }
        stops.get(Math.floorMod(at + step, stops.size())).enter().run();
    }

    private List<Stop> stops() {
        var stops = new ArrayList<Stop>();
        stops.add(new Stop(panes.search().root(), this::openSearch));
        if (model.seen().face() == Seen.Face.CARE) {
            stops.add(new Stop(panes.care().root(), panes.care()::focus));
            return stops;
        }
        if (panes.question().isAsking()) {
            stops.add(new Stop(panes.question().root(), this::openQuestion));
        }
        if (!panes.causes().isEmpty()) {
            stops.add(new Stop(panes.causes().root(), this::openCauses));
            stops.add(new Stop(panes.detail().root(), this::openDetail));
        }
        return stops;
    }

    private void openQuestion() {
        if (layout.isOnePane()) {
            layout.show(ExploreLayout.Tab.CAUSES);
        }
        panes.question().focus();
    }

    private static boolean isWithin(Node node, Node pane) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(pane)) {
                return true;
            }
        }
        return false;
    }
}
