package acheatlas.ui.explore;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Keeps the rows of a box in line with a list. Rows are filled anew instead of made anew: a new
/// node has to be styled from nothing, which takes longer than all else a click does.
///
/// @param <T> what a row shows
final class Rows<T> {

    /// A row that can show one thing after another.
    interface Row<T> {
        Node root();

        void show(T shown);
    }

    private final Pane box;
    private final Supplier<Row<T>> maker;
    private final List<Row<T>> rows = new ArrayList<>();
    private List<T> shown = List.of();

    Rows(Pane box, Supplier<Row<T>> maker) {
        this.box = box;
        this.maker = maker;
    }

    Pane root() {
        return box;
    }

    void show(List<T> list) {
        if (list.equals(shown)) {
            return;
        }
        for (int place = 0; place < list.size(); place++) {
            if (place == rows.size()) {
                rows.add(maker.get());
            }
            if (place >= shown.size() || !list.get(place).equals(shown.get(place))) {
                rows.get(place).show(list.get(place));
            }
        }
        shown = List.copyOf(list);
        fit(list.size());
    }

    private void fit(int count) {
        var children = box.getChildren();
        for (int place = children.size(); place < count; place++) {
            children.add(rows.get(place).root());
        }
        for (int place = 0; place < children.size(); place++) {
            Shown.set(children.get(place), place < count);
        }
    }

    Row<T> row(int place) {
        return rows.get(place);
    }
}
