package acheatlas.ui.explore;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A why-bar and its words, side by side where there is room, else below each other. The words are
/// never cut; the bar may shrink.
final class BarLine extends Region {
    private static final double GAP_OF_HEIGHT = 0.7;

    private final Label words;
    private @Nullable Region bar;

    BarLine(Label words) {
        this.words = words;
        getChildren().add(words);
    }

    void show(Region newBar) {
        bar = newBar;
        getChildren().setAll(newBar, words);
    }

    private double gap() {
        return words.prefHeight(-1) * GAP_OF_HEIGHT;
    }

    private double besideWidth() {
        return (bar == null ? 0 : bar.minWidth(-1) + gap()) + words.prefWidth(-1);
    }

    private boolean isBeside(double width) {
        return width < 0 || besideWidth() <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return words.prefWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return (bar == null ? 0 : bar.prefWidth(-1) + gap()) + words.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = words.prefHeight(-1);
        return bar == null || isBeside(width) ? line : line + bar.prefHeight(-1) + gap() / 2;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = words.prefHeight(-1);
        double x = 0;
        double y = 0;
        if (bar != null) {
            boolean beside = isBeside(width);
            double height = bar.prefHeight(-1);
            double room = beside ? width - gap() - words.prefWidth(-1) : width;
            double barWidth = Math.min(bar.prefWidth(-1), room);
            bar.resizeRelocate(
                    0, beside ? snapPositionY((line - height) / 2) : 0, barWidth, height);
            x = beside ? snapPositionX(barWidth + gap()) : 0;
            y = beside ? 0 : snapPositionY(height + gap() / 2);
        }
        words.resizeRelocate(x, y, Math.min(words.prefWidth(-1), width), line);
    }
}
