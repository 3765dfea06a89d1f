package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Scrolling;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A column that may be longer than the screen: it can be dragged, and two buttons beside it go up
/// and down for those who do not drag. They are there only where there is more to see.
final class PageScroll {
    private static final double PART = 0.8; // of a page at a time, so that a line stays in sight

    private final ScrollPane scroll;
    private final Button up = IconButton.of("kiosk-up", Icon.UP, "");
    private final Button down = IconButton.of("kiosk-down", Icon.DOWN, "");
    private final StackPane root;

    PageScroll(Region content) {
        scroll = Scrolling.of(content);
        scroll.setFocusTraversable(false);
        scroll.setPannable(true);
        up.setOnAction(_ -> turn(-1));
        down.setOnAction(_ -> turn(1));
        up.getStyleClass().add("kiosk-turn");
        down.getStyleClass().add("kiosk-turn");
        VBox buttons = Gap.SMALL.column(up, down);
        buttons.setAlignment(Pos.BOTTOM_RIGHT);
        buttons.setPickOnBounds(false);
        root = new StackPane(scroll, buttons);
        scroll.vvalueProperty().addListener((_, _, _) -> look());
        scroll.viewportBoundsProperty().addListener((_, _, _) -> look());
        content.heightProperty().addListener((_, _, _) -> look());
        look();
    }

    /// The words of the two buttons, for a screen reader.
    void say(String upwards, String downwards) {
        IconButton.rename(up, upwards);
        IconButton.rename(down, downwards);
    }

    private double hidden() {
        var content = (Region) scroll.getContent();
        return content.getHeight() - scroll.getViewportBounds().getHeight();
    }

    private void look() {
        boolean hasMore = hidden() > 1;
        up.setVisible(hasMore && scroll.getVvalue() > 0);
        down.setVisible(hasMore && scroll.getVvalue() < 1);
    }

    private void turn(int way) {
        double page = scroll.getViewportBounds().getHeight() * PART / Math.max(1, hidden());
        scroll.setVvalue(Math.clamp(scroll.getVvalue() + way * page, 0, 1));
    }

    void toTop() {
        scroll.setVvalue(0);
    }

    StackPane root() {
        return root;
    }
}
