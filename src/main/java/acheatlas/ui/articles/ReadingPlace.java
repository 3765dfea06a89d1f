package acheatlas.ui.articles;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Where one is in a page that scrolls, in its pixels.
final class ReadingPlace {
    private static final double ABOVE = 24;

    private final ScrollPane scroll;

    ReadingPlace(ScrollPane scroll) {
        this.scroll = scroll;
    }

    private double pageHeight() {
        return scroll.getContent().getLayoutBounds().getHeight();
    }

    double height() {
        return scroll.getViewportBounds().getHeight();
    }

    private double room() {
        return Math.max(0, pageHeight() - height());
    }

    /// What of the page is at the upper edge.
    double top() {
        return scroll.getVvalue() * room();
    }

    boolean isAtEnd() {
        return room() > 0 && scroll.getVvalue() >= 1;
    }

    /// Where a node of the page lies in it.
    Bounds boundsOf(Node node) {
        return scroll.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    /// Puts a node at the upper edge.
    void toTop(Node node) {
        scroll.layout();
        scrollTo(boundsOf(node).getMinY() - ABOVE);
    }

    /// Scrolls as little as it takes to see what lies between two heights of the page.
    void reveal(double from, double to) {
        if (from - ABOVE < top()) {
            scrollTo(from - height() / 3);
        } else if (to + ABOVE > top() + height()) {
            scrollTo(to - height() * 2 / 3);
        }
    }

    void scrollTo(double top) {
        scroll.setVvalue(room() == 0 ? 0 : Math.clamp(top / room(), 0, 1));
    }
}
