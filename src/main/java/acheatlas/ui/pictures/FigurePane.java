package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.Point;
import acheatlas.figure.bodymap.Aspect;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.Overlay;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One figure of the body map: the drawing, and over it a shape for each region it shows.
final class FigurePane extends Region {
    private final Aspect aspect;
    private final BodyMap map;
    private final Picture picture = new Picture();
    private final Pane regions = new Pane();
    private final NameTag tag = new NameTag();
    private final Map<String, RegionShape> shapes = new LinkedHashMap<>();
    private Box box;

    FigurePane(BodyMap map, Aspect aspect) {
        this.map = map;
        this.aspect = aspect;
        this.box = map.whole();
        getStyleClass().add("body-figure");
        setId("body-" + aspect.name().toLowerCase(Locale.ROOT));
        setAccessibleRole(AccessibleRole.PARENT);
        regions.setManaged(false);
        getChildren().addAll(picture, regions, tag);
    }

    Aspect aspect() {
        return aspect;
    }

    /// Shows the whole figure or a close-up; each region's shape is made anew.
    void show(Box shown, Consumer<RegionShape> dress) {
        box = shown;
        shapes.clear();
        for (var place : map.regionsSeen(aspect, box)) {
            map.shape(aspect, place)
                    .ifPresent(path -> shapes.put(place, new RegionShape(place, path)));
        }
        shapes.values().forEach(dress);
        regions.getChildren().setAll(shapes.values());
        var overlay = Overlay.NOTHING.showing(Overlay.Extra.BORDERS);
        picture.show(box, pen -> new BodyMapPainter(map).paint(pen, aspect, box, overlay));
        requestLayout();
    }

    boolean isWhole() {
        return box.equals(map.whole());
    }

    Map<String, RegionShape> shapes() {
        return Collections.unmodifiableMap(shapes);
    }

    Optional<RegionShape> shape(String place) {
        return Optional.ofNullable(shapes.get(place));
    }

    /// A point in each region shown.
    Map<String, Point> anchors() {
        var anchors = new LinkedHashMap<String, Point>();
        shapes.keySet()
                .forEach(
                        place ->
                                map.anchor(aspect, place)
                                        .ifPresent(point -> anchors.put(place, point)));
        return anchors;
    }

    /// Shows a region's name beside it; empty hides it.
    void name(Optional<RegionShape> shape, String words) {
        tag.show(shape, words);
    }

    /// How wide or high the smaller side of a region is, in pixels.
    double size(RegionShape shape) {
        var bounds = shape.outline().bounds();
        return Math.min(bounds.width(), bounds.height()) * picture.scale();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return picture.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        picture.resizeRelocate(0, 0, getWidth(), getHeight());
        regions.resizeRelocate(0, 0, getWidth(), getHeight());
        if (getWidth() > 0 && getHeight() > 0) {
            var corner = picture.corner();
            double scale = picture.scale();
            var clip = new Rectangle(corner.getX(), corner.getY(), box.width() * scale, 0);
            clip.setHeight(box.height() * scale);
            regions.setClip(clip);
            var origin = new Point(box.x0(), box.y0());
            shapes.values().forEach(shape -> shape.place(origin, corner, scale));
        }
        tag.lieOver(this);
    }
}
