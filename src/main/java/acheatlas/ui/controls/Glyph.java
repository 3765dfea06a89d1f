package acheatlas.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// An [Icon] drawn as wide as its style class says, in the colour `-aa-glyph` of where it stands.
///
/// Decoration only: it has no accessible text, so its owner must have one.
public final class Glyph extends Region {
    private static final double GRID = 20;

    private final SVGPath line = new SVGPath();
    private final Scale scale = new Scale(1, 1);

    private Glyph(Icon icon, String styleClass) {
        getStyleClass().addAll("glyph", styleClass);
        line.getStyleClass().add("glyph-line");
        line.setManaged(false);
        line.getTransforms().add(scale);
        getChildren().add(line);
        setMouseTransparent(true);
        show(icon);
    }

    /// 20 px at 100 % text size: in rows, tabs and fields.
    public static Glyph of(Icon icon) {
        return new Glyph(icon, "glyph-plain");
    }

    /// 16 px: in chips, small buttons and beside small words.
    public static Glyph small(Icon icon) {
        return new Glyph(icon, "glyph-small");
    }

    /// 24 px: in large tiles.
    public static Glyph large(Icon icon) {
        return new Glyph(icon, "glyph-large");
    }

    /// 32 px: at the head of the red-flag panel.
    public static Glyph huge(Icon icon) {
        return new Glyph(icon, "glyph-huge");
    }

    public void show(Icon icon) {
        line.setContent(icon.path());
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
    }
}
