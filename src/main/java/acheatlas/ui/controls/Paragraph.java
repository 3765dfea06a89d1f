package acheatlas.ui.controls;

import javafx.scene.control.Label;

/// A label that wraps and remembers how high it is at the widths it was last asked about.
///
/// Boxes in boxes ask each label again and again for its height in one layout, and a label measures
/// its text anew each time: most of the time of a layout went there.
final class Paragraph extends Label {
    private static final int REMEMBERED = 4;

    private final double[] widths = new double[REMEMBERED];
    private final double[] heights = new double[REMEMBERED];
    private int next;
    private int known;

    Paragraph(String text) {
        super(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        for (int place = 0; place < known; place++) {
            if (widths[place] == width) {
                return heights[place];
            }
        }
        double height = super.computePrefHeight(width);
        widths[next] = width;
        heights[next] = height;
        next = (next + 1) % REMEMBERED;
        known = Math.min(known + 1, REMEMBERED);
        return height;
    }

    /// Whatever changes its height asks for a layout.
    @Override
    public void requestLayout() {
        known = 0;
        next = 0;
        super.requestLayout();
    }
}
