package acheatlas.ui.linkmap;

import acheatlas.ui.controls.SectionTitle;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;

/// The names of the columns, which stay in sight while the map scrolls under them.
final class Headings extends Pane {
    Headings(LinkMapWords words) {
        for (var column : Column.values()) {
            getChildren().add(heading(words, column));
        }
        getStyleClass().add("map-headings");
    }

    private static Label heading(LinkMapWords words, Column column) {
        var title =
                SectionTitle.of(
                        switch (column) {
                            case FEEL -> words.say("linkmap.column.feel");
                            case CAUSE -> words.say("linkmap.column.cause");
                            case HELP -> words.say("linkmap.column.help");
                        });
        title.setWrapText(true);
        return title;
    }

    void stayAtTopOf(ScrollPane scroll, Pane map) {
        Runnable follow =
                () -> {
                    double hidden = map.getHeight() - scroll.getViewportBounds().getHeight();
                    setTranslateY(Math.max(0, hidden) * scroll.getVvalue());
                };
        scroll.vvalueProperty().subscribe(follow);
        scroll.viewportBoundsProperty().subscribe(follow);
        map.heightProperty().subscribe(follow);
    }

    /// Lays each name over its column.
    void align(Grid grid, double left) {
        var titles = getChildren().iterator();
        for (var column : Column.values()) {
            var title = titles.next();
            double width = grid.columnWidth(column) + grid.gutter() / 2;
            title.resizeRelocate(left + grid.columnX(column), 0, width, getHeight());
        }
    }

    @Override
    protected void layoutChildren() {
        // the map aligns them
    }
}
