package acheatlas.ui.explore;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.SectionTitle;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// All picks and the list to pick from, over the panes of a window that has only a strip for them.
final class PicksDrawer {
    private final PicksPane picks;
    private final VBox root = Gap.MEDIUM.column();
    private final Button close;
    private Runnable changed = () -> {};

    PicksDrawer(PicksPane picks, ExploreWords words) {
        this.picks = picks;
        close =
                IconButton.of(
                        "explore-drawer-close", Icon.CLOSE, words.say("explore.drawer.close"));
        close.setOnAction(_ -> close());
        var head = Gap.SMALL.row(Gap.grow(SectionTitle.of(words.say("explore.drawer"))), close);
        root.getChildren().add(head);
        root.setId("explore-drawer");
        root.getStyleClass().addAll("card", "raised", "drawer");
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        VBox.setVgrow(picks.root(), Priority.ALWAYS);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// Called after it was opened or closed.
    void onChange(Runnable action) {
        changed = action;
    }

    void open() {
        if (!isOpen()) {
            root.getChildren().add(picks.root());
            root.setVisible(true);
            changed.run();
            close.requestFocus();
        }
    }

    void close() {
        if (isOpen()) {
            root.getChildren().remove(picks.root());
            root.setVisible(false);
            changed.run();
        }
    }

    boolean isOpen() {
        return root.isVisible();
    }

    VBox root() {
        return root;
    }
}
