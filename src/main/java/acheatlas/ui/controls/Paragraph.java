package acheatlas.ui.controls;

import javafx.scene.control.Label;

/// A label that wraps and remembers how high it is.
final class Paragraph extends Label {
    private Heights heights = new Heights();

    Paragraph(String text) {
        super(text);
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.at(width, super::computePrefHeight);
    }

    @Override
    public void requestLayout() {
        if (heights == null) { // the label's own constructor
            heights = new Heights();
        }
        heights.forget();
        super.requestLayout();
    }
}
