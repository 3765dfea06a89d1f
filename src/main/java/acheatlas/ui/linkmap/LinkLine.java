package acheatlas.ui.linkmap;

import acheatlas.ui.controls.LinkStrength;

import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;

/// One link, drawn: a curve as thick as it is strong, dashed where it points away. Lit, it has its
/// colour, and a dot at the end it leads to.
final class LinkLine extends Group {
    private static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
    private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
    private static final double DOT_EDGE = 2;

    private final MapLink link;
    private final CubicCurve curve = new CubicCurve();
    private final Circle dot = new Circle();

    /// @param colours the style class that names its colour when it is lit
    LinkLine(MapLink link, String colours) {
        this.link = link;
        curve.getStyleClass().addAll("map-link", thickness(link.strength()));
        if (link.pointsAway()) {
            curve.getStyleClass().add("map-link-away");
        }
        dot.getStyleClass().add("map-link-end");
        getStyleClass().add(colours);
        getChildren().addAll(curve, dot);
        setManaged(false);
        setMouseTransparent(true);
    }

    private static String thickness(LinkStrength strength) {
        return switch (strength) {
            case LIGHT -> "map-link-light";
            case MEDIUM -> "map-link-medium";
            case STRONG -> "map-link-strong";
        };
    }

    MapLink link() {
        return link;
    }

    void show(boolean lit, boolean faded) {
        curve.pseudoClassStateChanged(LIT, lit);
        curve.pseudoClassStateChanged(FADED, faded);
        dot.setVisible(lit);
        if (lit) {
            toFront();
        }
    }

    /// @param bend where across the map the curve turns
    void place(Point2D start, Point2D end, double bend, boolean dotAtStart) {
        curve.setStartX(start.getX());
        curve.setStartY(start.getY());
        curve.setControlX1(bend);
        curve.setControlY1(start.getY());
        curve.setControlX2(bend);
        curve.setControlY2(end.getY());
        curve.setEndX(end.getX());
        curve.setEndY(end.getY());
        var at = dotAtStart ? start : end;
        dot.setRadius(curve.getStrokeWidth() / 2 + DOT_EDGE);
        dot.setCenterX(at.getX());
        dot.setCenterY(at.getY());
    }
}
