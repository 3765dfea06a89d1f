package acheatlas.ui.explore;

import acheatlas.ui.controls.Flexible;

import javafx.scene.layout.Region;

/// A name with buttons at the end of its line; below it where the name would get too narrow to
/// read. Nothing leaves the scene for it: what enters anew is a frame without its looks.
final class NameLine extends Flexible {
    private final Region name;
    private final Region buttons;

    NameLine(Region name, Region buttons) {
        super("name-line");
        this.name = name;
        this.buttons = buttons;
        getChildren().addAll(name, buttons);
    }

    private double gap() {
        return ruler().getMinHeight();
    }

    private double beside() {
        return Math.ceil(buttons.prefWidth(-1)) + gap();
    }

    private boolean isBeside(double width) {
        return width - beside() >= ruler().getMinWidth();
    }

    private double nameWidth(double width) {
        return isBeside(width) ? width - beside() : width;
    }

    @Override
    protected double computePrefWidth(double height) {
        return ruler().getMinWidth() + beside();
    }

    @Override
    protected double measure(double width) {
        double first = name.prefHeight(nameWidth(width));
        double second = buttons.prefHeight(-1);
        return isBeside(width) ? Math.max(first, second) : first + gap() + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double nameWidth = nameWidth(width);
        double first = snapSizeY(name.prefHeight(nameWidth));
        name.resizeRelocate(0, 0, nameWidth, first);
        double buttonsWidth = Math.min(width, buttons.prefWidth(-1));
        boolean beside = isBeside(width);
        buttons.resizeRelocate(
                beside ? width - buttonsWidth : 0,
                beside ? 0 : first + gap(),
                buttonsWidth,
                buttons.prefHeight(-1));
    }
}
