package acheatlas.ui.explore;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A why-bar and its words, side by side where there is room, else below each other. The words are
/// never cut; the bar may shrink.
final class BarLine extends Region {
    private static final double GAP_OF_HEIGHT = 0.7;

    private final Label words;
    private final Region bar;

    BarLine(Region bar, Label words) {
        this.bar = bar;
        this.words = words;
        getChildren().addAll(bar, words);
    }

    private double gap() {
        return words.prefHeight(-1) * GAP_OF_HEIGHT;
    }

    private double besideWidth() {
        return bar.minWidth(-1) + gap() + words.prefWidth(-1);
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
        return bar.prefWidth(-1) + gap() + words.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = words.prefHeight(-1);
        return isBeside(width) ? line : line + bar.prefHeight(-1) + gap() / 2;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double line = words.prefHeight(-1);
        double height = bar.prefHeight(-1);
        boolean beside = isBeside(width);
        double room = beside ? width - gap() - words.prefWidth(-1) : width;
        double barWidth = Math.min(bar.prefWidth(-1), room);
        double barY = beside ? snapPositionY((line - height) / 2) : 0;
        bar.resizeRelocate(0, barY, barWidth, height);
        double x = beside ? snapPositionX(barWidth + gap()) : 0;
        double y = beside ? 0 : snapPositionY(height + gap() / 2);
        words.resizeRelocate(x, y, Math.min(words.prefWidth(-1), width), line);
    }
}
