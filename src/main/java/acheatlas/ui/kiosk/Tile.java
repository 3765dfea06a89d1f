package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.text.Text;

/// Something that is there or not, to be touched on or off; its words on as many lines as it takes.
final class Tile extends ToggleButton {
    private final Text ruler = new Text();

    Tile(String id, String text) {
        super(text);
        setId(id);
        getStyleClass().add("kiosk-tile");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        selectedProperty().subscribe(on -> setGraphic(Glyph.of(on ? Icon.CHECK : Icon.ADD)));
    }

    /// Measured here: the skin takes the icon as wide as it was laid out last, which is nothing the
    /// first time, and then cuts the words off.
    @Override
    protected double computePrefHeight(double width) {
        if (width < 0) {
            return super.computePrefHeight(width);
        }
        var edge = getInsets();
        var icon = getGraphic();
        icon.autosize();
        double taken = icon.getLayoutBounds().getWidth() + getGraphicTextGap();
        ruler.setText(getText());
        ruler.setFont(getFont());
        ruler.setLineSpacing(getLineSpacing());
        ruler.setWrappingWidth(Math.max(1, width - edge.getLeft() - edge.getRight() - taken - 1));
        return snapSizeY(
                ruler.getLayoutBounds().getHeight() + edge.getTop() + edge.getBottom() + 1);
    }
}
