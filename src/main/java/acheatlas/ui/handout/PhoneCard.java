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
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The plan for a phone, over the screen: as a large code, and in words beside it.
final class PhoneCard {
    /// Pixels of a module: with some 60 modules the code is 90 mm wide on an everyday screen.
    private static final int MODULE = 6;

    private final ImageView picture = new ImageView();
    private final Label text = Words.paragraph("", Style.READ);
    private final Button close;
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
        ScrollPane reading = Scrolling.of(text);
        reading.getStyleClass().add("handout-phone-text");
        reading.setFocusTraversable(true);
        reading.setAccessibleText(words.say("handout.phone.words"));
        var side = Gap.grow(Gap.SMALL.column(
                Words.paragraph(words.say("handout.phone.words"), Style.SEMIBOLD), reading));
        var both = Gap.WIDE.row(picture, side);
        both.setAlignment(Pos.TOP_LEFT);
        var card =
                Card.raised(
                        Words.paragraph(words.say("handout.phone"), Style.TITLE, Style.BOLD),
                        Words.paragraph(words.say("handout.phone.how"), Style.MUTED),
                        both,
                        close);
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(words.say("handout.phone"));
        card.getStyleClass().add("handout-phone");
        card.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        root = new StackPane(card);
        root.setId("handout-phone-card");
        root.getStyleClass().add("handout-over");
        root.setVisible(false);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// @param plan what the code says
    void open(String plan) {
        picture.setImage(CodePicture.of(PlanCode.of(plan), MODULE));
        text.setText(plan);
        root.setVisible(true);
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
