package acheatlas.ui.pictures;

import acheatlas.figure.PathData;
import acheatlas.figure.Point;
import acheatlas.figure.Segment;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Supplier;

/// One region of a figure: a shape to point at, and a check box to a screen reader.
final class RegionShape extends Path {
    private static final PseudoClass HURTS = PseudoClass.getPseudoClass("hurts");
    private static final PseudoClass HURTS_NOT = PseudoClass.getPseudoClass("hurts-not");
    private static final PseudoClass SOMEWHERE = PseudoClass.getPseudoClass("somewhere");
    private static final PseudoClass LINKED = PseudoClass.getPseudoClass("linked");

    private final String place;
    private final PathData outline;
    private Optional<Mark> mark = Optional.empty();
    private boolean isLinked;
    private boolean isNamed;
    private Runnable fired = () -> {};

    RegionShape(String place, PathData outline) {
        this.place = place;
        this.outline = outline;
        getStyleClass().add("body-region");
        setAccessibleRole(AccessibleRole.CHECK_BOX);
    }

    String place() {
        return place;
    }

    PathData outline() {
        return outline;
    }

    /// Called when a screen reader presses it.
    void onFire(Runnable action) {
        fired = action;
    }

    /// A place that cannot be marked: named, but not lit.
    void setUncovered() {
        getStyleClass().add("uncovered");
    }

    /// @param spoken its name and its mark
    void show(Optional<Mark> newMark, boolean nowLinked, Supplier<String> spoken) {
        if (isNamed && newMark.equals(mark) && isLinked == nowLinked) {
            return;
        }
        mark = newMark;
        isLinked = nowLinked;
        isNamed = true;
        pseudoClassStateChanged(HURTS, isMarked(Mark.HURTS));
        pseudoClassStateChanged(HURTS_NOT, isMarked(Mark.HURTS_NOT));
        pseudoClassStateChanged(SOMEWHERE, isMarked(Mark.SOMEWHERE_HERE));
        pseudoClassStateChanged(LINKED, isLinked);
        setAccessibleText(spoken.get());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private boolean isMarked(Mark which) {
        return mark.equals(Optional.of(which));
    }

    /// Lays the shape over its figure.
    ///
    /// @param origin where the figure's point at the corner lies
    /// @param scale pixels for a unit of the map
    void place(Point corner, Point2D origin, double scale) {
        double x = origin.getX() - corner.x() * scale;
        double y = origin.getY() - corner.y() * scale;
        getElements()
                .setAll(
                        outline.segments().stream()
                                .map(segment -> segment.mapped(p -> p.times(scale)))
                                .map(segment -> segment.mapped(p -> p.plus(new Point(x, y))))
                                .map(RegionShape::element)
                                .toList());
    }

    private static PathElement element(Segment segment) {
        return switch (segment) {
            case Segment.Move(Point to) -> new MoveTo(to.x(), to.y());
            case Segment.Line(Point to) -> new LineTo(to.x(), to.y());
            case Segment.Curve(Point a, Point b, Point to) ->
                    new CubicCurveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
            case Segment.Close() -> new ClosePath();
        };
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(
            AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case SELECTED -> isMarked(Mark.HURTS);
            case INDETERMINATE -> isMarked(Mark.SOMEWHERE_HERE);
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fired.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
