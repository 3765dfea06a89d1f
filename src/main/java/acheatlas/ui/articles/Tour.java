package acheatlas.ui.articles;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The way through the parts of an article: which one is read, and how to come to another.
final class Tour {
    private static final double HEADING = 32;

    private final ReadingPlace place;
    private final Contents contents;
    private final ReadingProgress progress;
    private @Nullable Sheet sheet;
    private int count;

    Tour(ReadingPlace place, Contents contents, ReadingProgress progress) {
        this.place = place;
        this.contents = contents;
        this.progress = progress;
    }

    /// @param titles of all parts, built or not
    void show(Sheet newSheet, List<String> titles) {
        sheet = newSheet;
        count = titles.size();
        contents.show(titles);
        progress.show(1, count);
    }

    private List<Sheet.Part> parts() {
        return sheet == null ? List.of() : sheet.parts();
    }

    /// Marks the part that is read, and draws the pictures that came into sight.
    void look() {
        if (sheet == null || place.height() == 0) {
            return;
        }
        int last = parts().size() - 1;
        int current = place.isAtEnd() ? last : lastAbove(place.top() + place.height() / 3);
        mark(Math.max(0, current));
        sheet.moves().stream().filter(this::isNear).forEach(MoveCard::draw);
    }

    private void mark(int part) {
        contents.mark(part);
        progress.show(part + 1, count);
    }

    /// Place of the last part that begins above a height of the page; -1 for none.
    private int lastAbove(double height) {
        int last = -1;
        for (int at = 0; at < parts().size(); at++) {
            if (place.boundsOf(parts().get(at).node()).getMinY() <= height) {
                last = at;
            }
        }
        return last;
    }

    private boolean isNear(MoveCard card) {
        var bounds = place.boundsOf(card.root());
        return bounds.getMaxY() >= place.top() && bounds.getMinY() <= place.top() + place.height();
    }

    /// Puts a part that is built at the upper edge, and the focus on its heading.
    void goTo(int part) {
        var node = parts().get(part).node();
        place.toTop(node);
        mark(part);
        heading(node).requestFocus();
    }

    private static Node heading(Node part) {
        return part instanceof VBox box ? box.getChildren().getFirst() : part;
    }

    /// Goes so many parts on from the one at the upper edge; stays where there is none.
    void step(int by) {
        int to = lastAbove(place.top() + HEADING) + by;
        if (to >= 0 && to < parts().size()) {
            goTo(to);
        }
    }
}
