package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.Point;
import acheatlas.figure.bodymap.Aspect;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One figure a person can point at, with the mouse or with the keys of [FigureKeys]. It is one
/// stop for the Tab key: the region that had the focus last, at first the middle one.
final class FigureView {
    private static final double SMALLEST_TARGET = 24; // px, WCAG 2.5.8

    private final BodyMapViewModel model;
    private final RegionNames names;
    private final Actions actions;
    private final FigurePane root;
    private Neighbours neighbours = new Neighbours(Map.of());
    private String current = "";
    private boolean isLive = true;

    /// What a figure cannot do alone.
    interface Actions {
        /// Go on at the next figure, near a point.
        void flip(Aspect from, Point at);

        /// In the whole body, a region was clicked that is too small to be hit for sure.
        void comeCloser(Aspect aspect, String place);

        /// A place was pointed at that cannot be marked.
        void tellUncovered(String place);
    }

    FigureView(BodyMapViewModel model, Aspect aspect, RegionNames names, Actions actions) {
        this.model = model;
        this.names = names;
        this.actions = actions;
        root = new FigurePane(model.map(), aspect);
        root.setAccessibleText(names.figure(aspect));
        new FigureKeys(this).listenOn(root);
        model.marksProperty().subscribe(_ -> follow());
        model.linkedProperty().subscribe(_ -> follow());
    }

    /// Shows the whole figure or a close-up.
    void show(Box box) {
        root.show(box, this::dress);
        neighbours = new Neighbours(root.anchors());
        var middle = new Point((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2);
        goTo(root.shape(current).isPresent() ? current : nearest(middle));
        follow();
    }

    private String nearest(Point point) {
        return neighbours.nearest(point).orElse("");
    }

    private void dress(RegionShape shape) {
        shape.setId(root.getId() + "-" + shape.place());
        if (!model.isCovered(shape.place())) {
            shape.setUncovered();
        }
        shape.onFire(() -> point(shape));
        shape.setOnMouseClicked(event -> click(shape, event));
        shape.hoverProperty().subscribe(_ -> name());
        shape.focusedProperty().subscribe(focused -> focused(shape, focused));
        shape.focusVisibleProperty().subscribe(_ -> name());
    }

    private void focused(RegionShape shape, boolean focused) {
        if (focused) {
            goTo(shape.place());
        }
    }

    /// Makes a region the one the Tab key stops at.
    private void goTo(String place) {
        current = place;
        shapes().forEach(shape -> shape.setFocusTraversable(shape.place().equals(place)));
    }

    private void click(RegionShape shape, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        shape.requestFocus();
        if (isTooSmall(shape)) {
            actions.comeCloser(root.aspect(), shape.place());
        } else if (event.isShiftDown()) {
            deny(shape);
        } else {
            point(shape);
        }
    }

    private boolean isTooSmall(RegionShape shape) {
        return model.isCovered(shape.place())
                && root.isWhole()
                && root.size(shape) < SMALLEST_TARGET;
    }

    void point(RegionShape shape) {
        if (model.isCovered(shape.place())) {
            model.point(shape.place());
        } else {
            actions.tellUncovered(shape.place());
        }
    }

    void deny(RegionShape shape) {
        if (model.isCovered(shape.place())) {
            model.deny(shape.place());
        }
    }

    void clear(RegionShape shape) {
        model.clear(shape.place());
    }

    void go(RegionShape from, Neighbours.Way way) {
        neighbours.next(from.place(), way).ifPresent(this::focus);
    }

    void flip(RegionShape from) {
        var at = Optional.ofNullable(root.anchors().get(from.place()));
        actions.flip(root.aspect(), at.orElse(Point.ORIGIN));
    }

    /// The next region, after this one, whose name starts with a letter.
    void goToLetter(RegionShape from, String letter) {
        var places = root.shapes().keySet().stream().toList();
        int start = places.indexOf(from.place()) + 1;
        Stream.concat(places.stream().skip(start), places.stream().limit(start))
                .filter(place -> names.name(place).regionMatches(true, 0, letter, 0, 1))
                .findFirst()
                .ifPresent(this::focus);
    }

    void focus(String place) {
        root.shape(place).ifPresent(RegionShape::requestFocus);
    }

    /// Focuses a region, or the one nearest to a point where the figure does not show it.
    void focusNear(Point point) {
        focus(nearest(point));
    }

    /// The region the Tab key stops at.
    String current() {
        return current;
    }

    /// A figure nobody can see does not follow the model; it catches up when it is live again.
    void setLive(boolean live) {
        isLive = live;
        follow();
    }

    private void follow() {
        if (!isLive) {
            return;
        }
        shapes().forEach(
                        shape -> {
                            var mark = model.marks().at(shape.place());
                            var isLinked = model.linkedProperty().get().contains(shape.place());
                            var covered = model.isCovered(shape.place());
                            shape.show(
                                    mark,
                                    isLinked,
                                    () -> names.spoken(shape.place(), mark, covered));
                        });
    }

    private void name() {
        var named =
                shapes().filter(RegionShape::isHover)
                        .findFirst()
                        .or(() -> shapes().filter(RegionShape::isFocusVisible).findFirst());
        root.name(named, named.map(shape -> names.withSide(shape.place())).orElse(""));
    }

    private Stream<RegionShape> shapes() {
        return root.shapes().values().stream();
    }

    FigurePane root() {
        return root;
    }
}
