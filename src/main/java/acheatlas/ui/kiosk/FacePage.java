package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// How every face is laid out: title, picture, words in one column on an upright screen; the
/// picture on the left, the rest on the right on a wide one. Only the column of words scrolls
/// there.
final class FacePage {
    private final Label title = Words.paragraph("", Style.DISPLAY, Style.BOLD);
    private final Label lead = Words.paragraph("", Style.MUTED);
    private final HBox head = Gap.LARGE.row(Gap.grow(Gap.TIGHT.column(title, lead)));
    private final List<Node> beside = new ArrayList<>();
    private final StackPane picture = new StackPane();
    private final VBox words = Gap.LARGE.column();
    private final VBox column = Gap.LARGE.column();
    private final PageScroll scroll = new PageScroll(column);
    private final HBox root = Gap.WIDE.row();
    private boolean hasUprightPicture = true;

    FacePage(String id, KioskWords spoken, Node... words) {
        this.words.getChildren().setAll(words);
        root.setId(id);
        root.getStyleClass().add("kiosk-face");
        root.setFillHeight(true);
        picture.getStyleClass().add("kiosk-picture");
        column.getStyleClass().add("kiosk-column");
        title.setFocusTraversable(true);
        Gap.grow(scroll.root());
        scroll.say(spoken.say("kiosk.up"), spoken.say("kiosk.down"));
    }

    /// A picture, which goes to the left on a wide screen.
    FacePage with(Node shown) {
        picture.getChildren().setAll(shown);
        return this;
    }

    /// A picture for wide screens only: upright ones have no room for it.
    FacePage withWide(Node shown) {
        hasUprightPicture = false;
        return with(shown);
    }

    /// A button beside the title; on a wide screen below the words, where the title needs the room.
    FacePage beside(Node button) {
        beside.add(button);
        return this;
    }

    void title(String text, String leading) {
        title.setText(text);
        lead.setText(leading);
        lead.setVisible(!leading.isEmpty());
        lead.setManaged(!leading.isEmpty());
    }

    void stand(boolean upright) {
        boolean hasPicture = !picture.getChildren().isEmpty();
        root.getChildren().clear();
        column.getChildren().clear();
        column.getChildren().add(head);
        if (upright && hasPicture && hasUprightPicture) {
            column.getChildren().add(picture);
        }
        column.getChildren().add(words);
        head.getChildren().removeAll(beside);
        (upright ? head : column).getChildren().addAll(beside);
        if (!upright && hasPicture) {
            root.getChildren().add(picture);
        }
        root.getChildren().add(scroll.root());
    }

    void toTop() {
        scroll.toTop();
    }

    void focus() {
        title.requestFocus();
    }

    Region root() {
        return root;
    }
}
