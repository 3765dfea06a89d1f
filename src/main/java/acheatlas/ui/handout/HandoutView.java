package acheatlas.ui.handout;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperNotice;
import acheatlas.ui.paper.PaperPreview;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The handout: the page itself beside what is on it and how it is printed.
///
/// Follows its view model; made once and kept for the life of the window.
public final class HandoutView {
    private final HandoutWords words;
    private final PaperPreview preview;
    private final Actions actions;
    private final ContentsCard contents;
    private final PageCard page;
    private final PhoneCard phone;
    private final Label lead = Words.paragraph("", Style.MUTED);
    private final VBox head;
    private final VBox empty;
    private final StackPane body = new StackPane();
    private final StackPane root = new StackPane();
    private final Button explore;
    private Consumer<String> announce = _ -> {};
    private Runnable left = () -> {};

    /// Builds the screen; it shows nothing until its root is in a scene.
    public HandoutView(HandoutViewModel model, PaperDesk desk) {
        words = new HandoutWords(model.edition());
        preview = new PaperPreview(model.paper(), model.edition().messages());
        actions = new Actions(model.paper(), desk, words);
        contents = new ContentsCard(model, words);
        page = new PageCard(model, words);
        phone = new PhoneCard(words);
        explore = ActionButton.main("handout-explore", words.say("handout.empty.go"));
        empty = empty();
        head =
                Gap.MEDIUM.column(
                        Gap.HAIR.column(
                                Words.paragraph(
                                        words.say("handout.title"), Style.TITLE, Style.BOLD),
                                lead),
                        actions.root());
        root.setId("handout");
        root.getChildren().addAll(body, empty, phone.root());
        Stylesheets.addOwn(root, HandoutView.class, "handout.css");
        actions.onPhone(() -> phone.open(model.planText()));
        phone.onClosed(actions::focusPhone);
        phone.root().visibleProperty().subscribe(isOpen -> body.setDisable(isOpen));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        new WindowBreadth(root).breadthProperty().subscribe(this::show);
        model.seenProperty().subscribe(this::show);
        desk.noticeProperty().subscribe(this::tell);
    }

    private VBox empty() {
        var card =
                Card.of(
                        Words.paragraph(words.say("handout.empty"), Style.TITLE, Style.BOLD),
                        Words.paragraph(words.say("handout.empty.how"), Style.READ),
                        explore);
        card.setId("handout-empty");
        card.getStyleClass().add("handout-empty");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return card;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
        }
    }

    /// The page beside its switches, or below them where there is no room.
    private void show(Breadth breadth) {
        var cards = Gap.LARGE.column(contents.root(), page.root());
        if (breadth.isAtLeast(Breadth.MEDIUM)) {
            body.getChildren().setAll(wide(cards));
        } else {
            preview.root().getStyleClass().add("handout-below");
            body.getChildren().setAll(scrolled(Gap.LARGE.column(head, preview.root(), cards)));
        }
    }

    private HBox wide(VBox cards) {
        preview.root().getStyleClass().remove("handout-below");
        var scroll = Scrolling.of(cards);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var side = Gap.LARGE.column(head, scroll);
        side.getStyleClass().add("handout-side");
        HBox.setHgrow(preview.root(), Priority.ALWAYS);
        var both = Gap.WIDE.row(preview.root(), side);
        both.setAlignment(Pos.TOP_LEFT);
        both.setFillHeight(true);
        both.getStyleClass().add("handout-body");
        return both;
    }

    private static BorderPane scrolled(VBox all) {
        all.getStyleClass().add("handout-body");
        var scroll = Scrolling.of(all);
        scroll.setFocusTraversable(false);
        return new BorderPane(scroll);
    }

    private void show(HandoutSeen seen) {
        boolean isEmpty = seen.face() == HandoutSeen.Face.EMPTY;
        empty.setVisible(isEmpty);
        body.setVisible(!isEmpty);
        lead.setText(
                seen.face() == HandoutSeen.Face.CARE
                        ? words.say("handout.care.say-first")
                        : words.say("handout.lead"));
        contents.root().setVisible(seen.face() == HandoutSeen.Face.PAGE);
        contents.root().setManaged(contents.root().isVisible());
        contents.show(seen);
        page.show(seen);
        actions.show(seen);
        if (seen.face() != HandoutSeen.Face.PAGE) {
            phone.close();
        }
    }

    private void tell(PaperNotice notice) {
        if (!notice.sentence().isEmpty()) {
            announce.accept(notice.sentence());
        }
    }

    /// Called with a sentence for screen readers.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Called when a person goes back to where they were.
    public void onLeave(Runnable action) {
        left = action;
    }

    /// Called when a person wants to pick what they feel.
    public void onExplore(Runnable action) {
        explore.setOnAction(_ -> action.run());
    }

    /// Puts the focus on the first thing to do.
    public void focus() {
        root.applyCss(); // a scroll pane takes in its content only then
        if (empty.isVisible()) {
            explore.requestFocus();
        } else {
            actions.focus();
        }
    }

    /// Prints the page, once it is made.
    public void print() {
        actions.print();
    }

    public Parent root() {
        return root;
    }
}
