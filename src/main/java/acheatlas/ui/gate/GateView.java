package acheatlas.ui.gate;

import acheatlas.content.Words;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The check before the causes: up to seven questions on one page, and the way on when all are
/// answered.
///
/// Y, N and U answer the question the focus is in. Follows its view model; made once and kept for
/// the life of the window.
public final class GateView {
    private final GateViewModel model;
    private final GateWords words;
    private final List<QuestionBox> boxes = new ArrayList<>();
    private final GateFoot foot;
    private final ScrollPane scroll = Scrolling.pane();
    private final VBox page = Gap.SMALL.column();
    private final BorderPane root = new BorderPane();
    private Consumer<String> announce = _ -> {};
    private Runnable goOn = () -> {};
    private int answered;

    /// Builds the screen; it shows nothing until its root is in a scene.
    public GateView(GateViewModel model, Words content, Messages messages) {
        this.model = model;
        words = new GateWords(model.graph(), content, messages);
        for (var asked : model.seen().questions()) {
            boxes.add(new QuestionBox(asked, boxes.size() + 1, model, words));
        }
        foot = new GateFoot(model, words, () -> goOn.run());
        answered = model.seen().answered();
        scroll.setContent(page());
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        root.setId("gate");
        root.setCenter(scroll);
        Stylesheets.addOwn(root, GateView.class, "gate.css");
        join();
    }

    private Node page() {
        var head =
                Gap.TIGHT.column(
                        acheatlas.ui.controls.Words.paragraph(
                                words.say("gate.title"), Style.TITLE, Style.BOLD),
                        acheatlas.ui.controls.Words.paragraph(
                                words.say("gate.lead"), Style.MUTED, Style.READ));
        page.getChildren().add(head);
        boxes.forEach(box -> page.getChildren().add(box.root()));
        page.getStyleClass().add("gate-page");
        var middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("gate-margin");
        return middle;
    }

    private void join() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        new WindowBreadth(root).breadthProperty().subscribe(this::show);
        model.seenProperty().subscribe(this::show);
    }

    private void show(Breadth breadth) {
        boxes.forEach(box -> box.show(breadth));
        foot.show(breadth);
        page.getChildren().remove(foot.root());
        root.setBottom(null);
        if (GateFoot.isBar(breadth)) {
            root.setBottom(foot.root());
        } else {
            page.getChildren().add(foot.root());
        }
    }

    private void show(GateSeen seen) {
        for (int place = 0; place < boxes.size(); place++) {
            boxes.get(place).show(seen.questions().get(place));
        }
        foot.show(seen);
        if (answered != seen.answered()) {
            answered = seen.answered();
            announce.accept(words.say("gate.left", seen.left()));
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        var reply =
                switch (event.getCode()) {
                    case Y -> Reply.YES;
                    case N -> Reply.NO;
                    case U -> Reply.NOT_SURE;
                    default -> Reply.NONE;
                };
        if (reply != Reply.NONE) {
            event.consume();
            focused(event).ifPresent(box -> reply(box, reply));
        }
    }

    /// After a no the next open question has the focus, or the way on; after the others the signs
    /// that were opened.
    private void reply(QuestionBox box, Reply reply) {
        model.reply(box.id(), reply);
        if (reply == Reply.NO) {
            focusNext();
        } else {
            box.focusSigns();
        }
    }

    private Optional<QuestionBox> focused(KeyEvent event) {
        for (var node = (Node) event.getTarget(); node != null; node = node.getParent()) {
            for (var box : boxes) {
                if (box.root().equals(node)) {
                    return Optional.of(box);
                }
            }
        }
        return next();
    }

    private Optional<QuestionBox> next() {
        var next = model.seen().next();
        return boxes.stream()
                .filter(box -> next.filter(asked -> asked.id().equals(box.id())).isPresent())
                .findFirst();
    }

    private void focusNext() {
        next().ifPresentOrElse(
                        box -> {
                            box.focus();
                            bring(box.root());
                        },
                        foot::focus);
    }

    /// Scrolls until a box is in sight.
    private void bring(VBox box) {
        scroll.layout();
        var page = scroll.getContent().getBoundsInLocal();
        var room = scroll.getViewportBounds().getHeight();
        var place = scroll.getContent().sceneToLocal(box.localToScene(box.getLayoutBounds()));
        var above = -scroll.getViewportBounds().getMinY();
        if (place.getMaxY() > above + room || place.getMinY() < above) {
            scroll.setVvalue(place.getMinY() / Math.max(1, page.getHeight() - room));
        }
    }

    /// To be called when the screen has come into sight: the focus goes to the first question that
    /// is open.
    public void shown() {
        root.applyCss(); // a scroll pane takes in its content only then
        focusNext();
    }

    /// Called with a sentence for screen readers after each answer.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Called when all questions are answered and the person wants to go on.
    public void onGoOn(Runnable action) {
        goOn = action;
    }

    public Parent root() {
        return root;
    }
}
