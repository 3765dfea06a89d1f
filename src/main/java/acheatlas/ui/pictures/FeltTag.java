package acheatlas.ui.pictures;

import acheatlas.figure.Point;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;

import java.util.Optional;

/// Words with a line to the place they speak of on a picture: beside the picture where there is
/// room, else above it.
final class FeltTag extends Region {
    private static final double GAP = 8;
    private static final double EMPTY_EDGE = 4; // cm of a picture that nothing is drawn in
    private static final double DOT = 6;

    private final Picture picture;
    private final Line rim = line("felt-rim");
    private final Line line = line("felt-line");
    private final Circle dot = new Circle(DOT);
    private final Label words = Words.whole("", Style.SEMIBOLD);
    private Optional<Point> place = Optional.empty();

    /// @param picture in the same parent as this
    FeltTag(Picture picture) {
        this.picture = picture;
        dot.getStyleClass().add("felt-dot");
        words.getStyleClass().add("felt-words");
        setMouseTransparent(true);
        getChildren().addAll(rim, line, dot, words);
    }

    private static Line line(String look) {
        var line = new Line();
        line.getStyleClass().add(look);
        return line;
    }

    /// @param newPlace in units of the picture; empty shows nothing
    void show(String text, Optional<Point> newPlace) {
        place = text.isEmpty() ? Optional.empty() : newPlace;
        words.setText(text);
        setVisible(place.isPresent());
        requestLayout();
    }

    /// How much room the words want above the picture.
    double room() {
        return isVisible() ? words.prefHeight(-1) + 2 * GAP : 0;
    }

    @Override
    protected void layoutChildren() {
        place.ifPresent(
                point -> {
                    words.autosize();
                    var from = onScreen(point.x(), point.y());
                    var to = standWords(from);
                    lay(rim, from, to);
                    lay(line, from, to);
                    dot.setCenterX(from.getX());
                    dot.setCenterY(from.getY());
                });
    }

    private Point2D onScreen(double x, double y) {
        return picture.corner()
                .add(x * picture.scale(), y * picture.scale())
                .add(picture.getLayoutX() - getLayoutX(), picture.getLayoutY() - getLayoutY());
    }

    private static void lay(Line line, Point2D from, Point2D to) {
        line.setStartX(from.getX());
        line.setStartY(from.getY());
        line.setEndX(to.getX());
        line.setEndY(to.getY());
    }

    /// Puts the words where they hide nothing; says where their line ends.
    private Point2D standWords(Point2D from) {
        double width = words.getWidth();
        double height = words.getHeight();
        double left = onScreen(EMPTY_EDGE, 0).getX();
        double right = getWidth() - left;
        if (left >= width) { // the picture stands in the middle: as much room at the right
            boolean atRight = from.getX() >= (left + right) / 2;
            double x = atRight ? right : left - width;
            double y = Math.clamp(from.getY() - height / 2, 0, Math.max(0, getHeight() - height));
            words.relocate(snapPositionX(x), snapPositionY(y));
            return new Point2D(atRight ? x : left, y + height / 2);
        }
        double x = Math.clamp(from.getX() - width / 2, 0, Math.max(0, getWidth() - width));
        double y = Math.max(0, onScreen(0, 0).getY() - height - GAP);
        words.relocate(snapPositionX(x), snapPositionY(y));
        return new Point2D(Math.clamp(from.getX(), x, x + width), y + height);
    }
}
