package acheatlas.ui.handout;

import acheatlas.handout.PlanCode;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The plan for a phone, over the screen: as a large code, and in words beside it.
final class PhoneCard {
    private static final int FEWEST_PIXELS = 3;
    private static final int MOST_PIXELS = 5;
    // of the window's height, for the code; the rest is for the words around it
    private static final double SHARE = 0.6;

    private final ImageView picture = new ImageView();
    private final Label text = Words.paragraph("", Style.READ);
    private final Button close;
    private final ScrollPane scroll;
    private final StackPane root;
    private Runnable closed = () -> {};

    PhoneCard(HandoutWords words) {
        close = ActionButton.main("handout-phone-close", words.say("handout.phone.close"));
        close.setOnAction(_ -> close());
        picture.setId("handout-phone-code");
        picture.setSmooth(false);
        picture.setPreserveRatio(true);
        picture.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        picture.setAccessibleText(words.say("handout.code.spoken"));
        text.setId("handout-phone-text");
        var card =
                Card.raised(
                        Words.paragraph(words.say("handout.phone"), Style.TITLE, Style.BOLD),
                        Words.paragraph(words.say("handout.phone.how"), Style.MUTED),
                        both(words),
                        close);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(words.say("handout.phone"));
        card.getStyleClass().add("handout-phone");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        scroll = Scrolling.of(new StackPane(card));
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        root = new StackPane(scroll);
        root.setId("handout-phone-card");
        root.getStyleClass().add("handout-over");
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private HBox both(HandoutWords words) {
        var side =
                Gap.SMALL.column(
                        Words.paragraph(words.say("handout.phone.words"), Style.SEMIBOLD), text);
        var both = Gap.WIDE.row(picture, Gap.grow(side));
        both.setAlignment(Pos.TOP_LEFT);
        return both;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// @param plan what the code says
    void open(String plan) {
        var code = PlanCode.of(plan);
        int room = (int) (root.getHeight() * SHARE / code.size());
        picture.setImage(CodePicture.of(code, Math.clamp(room, FEWEST_PIXELS, MOST_PIXELS)));
        text.setText(plan);
        root.setVisible(true);
        scroll.setVvalue(0);
        close.requestFocus();
    }

    void close() {
        if (root.isVisible()) {
            root.setVisible(false);
            text.setText("");
            picture.setImage(null);
            closed.run();
        }
    }

    boolean isOpen() {
        return root.isVisible();
    }

    void onClosed(Runnable action) {
        closed = action;
    }

    StackPane root() {
        return root;
    }
}
