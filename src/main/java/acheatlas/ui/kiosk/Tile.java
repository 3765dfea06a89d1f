package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;

/// Something that is there or not, to be touched on or off; its words on as many lines as it takes.
final class Tile extends ToggleButton {
    Tile(String id, String text) {
        super(text);
        setId(id);
        getStyleClass().add("kiosk-tile");
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.CHECK_BOX);
        selectedProperty().subscribe(on -> setGraphic(Glyph.of(on ? Icon.CHECK : Icon.ADD)));
    }

    /// A grid asks for the height of a column without the gap beside it: about a letter too wide.
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(
                width < 0 ? width : Math.max(0, width - getFont().getSize()));
    }
}
