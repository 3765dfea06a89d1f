package acheatlas.ui.controls;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

import java.util.List;

/// Lays the blocks of a why-bar in a line. Its height, which the stylesheet sets, is the measure of
/// all its widths, so that it grows with the text.
final class Blocks extends Region {
    /// Widths as shares of the height: 16 px at 10 px.
    private static final double PART = 1.6;

    private static final double LEAST_PART = 0.4;
    private static final double SPACE = 0.3;
    private static final double SPACE_BEFORE_AWAY = 1.3;

    private List<WhyBar.Block> picks = List.of();

    void show(List<Region> blocks, List<WhyBar.Block> newPicks) {
        picks = List.copyOf(newPicks);
        if (!blocks.equals(getChildren())) {
            getChildren().setAll(blocks);
        }
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return (parts() * PART + spaces()) * getPrefHeight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return (parts() * LEAST_PART + spaces()) * getPrefHeight();
    }

    private int parts() {
        return picks.stream().mapToInt(pick -> pick.strength().parts()).sum();
    }

    private double spaces() {
        var spaces = 0.0;
        for (int place = 1; place < picks.size(); place++) {
            spaces += spaceBefore(place);
        }
        return spaces;
    }

    private double spaceBefore(int place) {
        var firstAway = picks.get(place).pointsAway() && !picks.get(place - 1).pointsAway();
        return firstAway ? SPACE_BEFORE_AWAY : SPACE;
    }

    @Override
    protected void layoutChildren() {
        var height = getHeight();
        var part = Math.min(PART * height, (getWidth() - spaces() * height) / Math.max(1, parts()));
        var x = 0.0;
        for (int place = 0; place < picks.size(); place++) {
            x += place == 0 ? 0 : spaceBefore(place) * height;
            var width = picks.get(place).strength().parts() * part;
            layoutInArea(getChildren().get(place), x, 0, width, height, 0, HPos.LEFT, VPos.TOP);
            x += width;
        }
    }
}
