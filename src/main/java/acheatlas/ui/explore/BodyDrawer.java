package acheatlas.ui.explore;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// The large body over the panes, to point at one place after another, and beside it the findings
/// of the place pointed at last.
final class BodyDrawer {
    private final ExploreWords words;
    private final BodyPane body;
    private final StackPane slot = new StackPane();
    private final Label title = SectionTitle.of("");
    private final Label hint;
    private final ShelfChecks checks;
    private final ScrollPane scroll = Scrolling.pane();
    private final Button close;
    private final VBox root = Gap.MEDIUM.column();
    private @Nullable Node opener;

    BodyDrawer(ExploreViewModel model, ExploreWords words, BodyPane body) {
        this.words = words;
        this.body = body;
        checks = new ShelfChecks(model, words, "body-check-");
        hint = Words.paragraph(words.say("explore.body.hint"), Style.SMALL, Style.MUTED);
        close = IconButton.of("body-drawer-close", Icon.CLOSE, words.say("explore.body.close"));
        close.setOnAction(_ -> close());
        var offers = Gap.MEDIUM.column(title, hint, checks.root());
        offers.setId("body-offers");
        title.getStyleClass().add("beside-close");
        title.setText(words.say("explore.body.offers"));
        scroll.setContent(WithAside.ofBody(slot, offers));
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        close.setMaxSize(Button.USE_PREF_SIZE, Button.USE_PREF_SIZE);
        var stack = new StackPane(scroll, close);
        VBox.setVgrow(stack, Priority.ALWAYS);
        root.getChildren().add(stack);
        root.setId("body-drawer");
        root.getStyleClass().addAll("card", "raised", "body-drawer");
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// Takes the body from where it stands.
    void open() {
        if (isOpen()) {
            return;
        }
        opener = root.getScene() == null ? null : root.getScene().getFocusOwner();
        slot.getChildren().setAll(body.root());
        body.inDrawer();
        root.setVisible(true);
        body.focus();
    }

    void close() {
        if (isOpen()) {
            root.setVisible(false);
            slot.getChildren().clear();
            body.outOfSight();
            if (opener != null && opener.getScene() != null) {
                opener.requestFocus();
            }
        }
    }

    boolean isOpen() {
        return root.isVisible();
    }

    void offer(Shelf shelf) {
        Shown.set(hint, false);
        title.setText(words.say("explore.shelf.offer", words.region(shelf.region())));
        checks.show(shelf);
    }

    void follow(Seen seen) {
        checks.follow(seen);
    }

    VBox root() {
        return root;
    }
}
