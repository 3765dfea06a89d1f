package acheatlas.ui.linkmap;

import acheatlas.ui.controls.KindWords;
import acheatlas.ui.pictures.Pictures;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/// The boxes in their columns and the curves between them.
///
/// One box is lit at a time: the one under the mouse, else the chosen one.
final class MapPane extends Pane {
    private static final double PORT_STEP = 0.75;
    private static final double FEED_BEND = 0.55;

    private final LinkMapWords words;
    private final Pictures pictures;
    private final Region ruler = new Region();
    private final Pane lines = new Pane();
    private final Map<Box, BoxView> boxes = new LinkedHashMap<>();
    private final List<LinkLine> drawn = new ArrayList<>();
    private final Node hold;
    private final Headings headings;
    private LinkMap map = LinkMap.EMPTY;
    private String chosen = "";
    private String hovered = "";
    private Consumer<String> choose = _ -> {};

    /// @param hold stands in the place of the moves where there are none
    MapPane(LinkMapWords words, Pictures pictures, Node hold) {
        this.words = words;
        this.pictures = pictures;
        this.hold = hold;
        headings = new Headings(words);
        ruler.getStyleClass().add("map-ruler");
        ruler.setManaged(false);
        lines.setManaged(false);
        lines.setMouseTransparent(true);
        getStyleClass().add("map-pane");
        setId("map");
    }

    void keepHeadings(ScrollPane scroll) {
        headings.stayAtTopOf(scroll, this);
    }

    void onChoose(Consumer<String> action) {
        choose = action;
    }

    void show(Seen seen) {
        chosen = seen.chosen();
        if (!map.links().equals(seen.map().links()) || !sameBoxes(seen.map())) {
            draw(seen.map());
        }
        boxes.values().forEach(view -> view.say(words.spoken(view.box(), seen)));
        light();
    }

    private boolean sameBoxes(LinkMap other) {
        return map.boxes().toList().equals(other.boxes().toList());
    }

    private void draw(LinkMap next) {
        map = next;
        hovered = "";
        var kept = new LinkedHashMap<>(boxes);
        boxes.clear();
        next.boxes()
                .forEach(
                        box ->
                                boxes.put(
                                        box,
                                        Optional.ofNullable(kept.get(box))
                                                .orElseGet(() -> make(box))));
        drawn.clear();
        next.links().reversed().forEach(link -> drawn.add(new LinkLine(link, colours(link))));
        lines.getChildren().setAll(drawn);
        getChildren().setAll(ruler, lines);
        getChildren().addAll(boxes.values());
        hold.setVisible(next.helps().isEmpty());
        getChildren().addAll(hold, headings);
    }

    private BoxView make(Box box) {
        var view = new BoxView(box, words, pictures);
        view.onChoose(() -> choose.accept(box.id()));
        view.hoverProperty().subscribe(over -> hover(box.id(), over));
        return view;
    }

    private void hover(String id, boolean over) {
        if (over || hovered.equals(id)) {
            hovered = over ? id : "";
            light();
        }
    }

    private String colours(MapLink link) {
        return switch (link.kind()) {
            case POINTS -> kindOf(link.to());
            case FEEDS -> kindOf(link.from());
            case HELPS -> "map-line-help";
        };
    }

    private String kindOf(String cause) {
        return map.causes().stream()
                .filter(origin -> origin.id().equals(cause))
                .map(origin -> KindWords.styleClass(origin.kind()))
                .findFirst()
                .orElse("map-line-help");
    }

    private String lit() {
        return hovered.isEmpty() ? chosen : hovered;
    }

    private void light() {
        var lit = lit();
        boolean any = !lit.isEmpty();
        drawn.forEach(
                line ->
                        line.show(
                                any && line.link().touches(lit), any && !line.link().touches(lit)));
        boxes.forEach(
                (box, view) -> {
                    view.show(box.id().equals(chosen), any && !isLit(box.id(), lit));
                    view.setFocusTraversable(box.id().equals(tabStop()));
                });
        requestLayout();
    }

    private boolean isLit(String id, String lit) {
        return id.equals(lit)
                || map.links().stream().anyMatch(link -> link.touches(lit) && link.touches(id));
    }

    /// One stop for the Tab key: the chosen box, else the first cause.
    private String tabStop() {
        return chosen.isEmpty()
                ? map.causes().stream().map(Box::id).findFirst().orElse("")
                : chosen;
    }

    Optional<BoxView> view(String id) {
        return map.box(id).map(boxes::get);
    }

    Optional<BoxView> tabStopView() {
        return view(tabStop());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return ruler.getMinWidth();
    }

    private Grid grid(double width) {
        return new Grid(width - snappedLeftInset() - snappedRightInset(), em());
    }

    @Override
    protected double computeMinWidth(double height) {
        return Grid.leastWidth(em()) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        var grid = grid(width < 0 ? computeMinWidth(-1) : width);
        double tallest = 0;
        for (var column : Column.values()) {
            double height = -grid.rowGap();
            for (var box : map.column(column)) {
                height += height(box, grid) + grid.rowGap();
            }
            tallest = Math.max(tallest, height);
        }
        return tallest + top() + snappedBottomInset();
    }

    /// Where the boxes begin, below the headings.
    double top() {
        return snapSizeY(headings.minHeight(-1)) + snappedTopInset();
    }

    private double height(Box box, Grid grid) {
        var view = Objects.requireNonNull(boxes.get(box));
        double width = grid.columnWidth(box.column());
        return snapSizeY(Math.max(view.minHeight(width), view.prefHeight(width)));
    }

    @Override
    protected void layoutChildren() {
        var grid = grid(getWidth());
        for (var column : Column.values()) {
            double y = top();
            double x = snappedLeftInset() + grid.columnX(column);
            for (var box : map.column(column)) {
                double height = height(box, grid);
                Objects.requireNonNull(boxes.get(box))
                        .resizeRelocate(x, y, grid.columnWidth(column), height);
                y += height + grid.rowGap();
            }
        }
        double helpWidth = grid.columnWidth(Column.HELP);
        hold.resizeRelocate(
                snappedLeftInset() + grid.columnX(Column.HELP),
                top(),
                helpWidth,
                hold.prefHeight(helpWidth));
        headings.resizeRelocate(0, 0, getWidth(), top() - snappedTopInset());
        headings.align(grid, snappedLeftInset());
        drawn.forEach(line -> place(line, grid));
    }

    private void place(LinkLine line, Grid grid) {
        var link = line.link();
        var from = bounds(link.from());
        var to = bounds(link.to());
        boolean feeds = link.kind() == MapLink.Kind.FEEDS;
        var start = new Point2D(from.getMaxX(), from.getCenterY() + port(link, link.from()));
        var end =
                new Point2D(
                        feeds ? to.getMaxX() : to.getMinX(),
                        to.getCenterY() + port(link, link.to()));
        double bend =
                feeds ? start.getX() + grid.gutter() * FEED_BEND : (start.getX() + end.getX()) / 2;
        line.place(start, end, bend, link.to().equals(lit()) && !feeds);
    }

    private Bounds bounds(String id) {
        var view = view(id).orElseThrow();
        return new BoundingBox(
                view.getLayoutX(), view.getLayoutY(), view.getWidth(), view.getHeight());
    }

    /// How far from the middle of the lit box a link ends, so that its links do not pile up; all
    /// other links end in the middle.
    private double port(MapLink link, String id) {
        if (!id.equals(lit())) {
            return 0;
        }
        boolean right = isAtRight(link, id);
        var side =
                drawn.stream()
                        .map(LinkLine::link)
                        .filter(other -> other.touches(id) && isAtRight(other, id) == right)
                        .sorted(
                                Comparator.comparingDouble(
                                        other -> bounds(other.beyond(id)).getMinY()))
                        .toList();
        double step = Math.min(PORT_STEP * em(), bounds(id).getHeight() * 0.8 / side.size());
        return (side.indexOf(link) - (side.size() - 1) / 2.0) * step;
    }

    private static boolean isAtRight(MapLink link, String id) {
        return link.kind() == MapLink.Kind.FEEDS || link.from().equals(id);
    }
}
