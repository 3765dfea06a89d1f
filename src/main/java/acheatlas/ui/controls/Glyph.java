package acheatlas.ui.controls;

import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An [Icon] drawn as wide as its style class says, in the colour `-aa-glyph` of where it stands.
///
/// Decoration only: it has no accessible text, so its owner must have one.
public final class Glyph extends Region {
    private static final double GRID = 20;

    private final Scale scale = new Scale(1, 1);
    private @Nullable SVGPath line;
    private @Nullable FontIcon letter;

    private Glyph(Icon icon, String styleClass) {
        getStyleClass().addAll("glyph", styleClass);
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
        icon.ikon().ifPresentOrElse(this::showLetter, () -> showLine(icon.path()));
    }

    private void showLetter(Ikon ikon) {
        if (letter == null) {
            letter = new FontIcon();
            letter.setManaged(false);
            letter.setMouseTransparent(true);
        }
        letter.setIconCode(ikon);
        getChildren().setAll(letter);
        requestLayout();
    }

    private void showLine(String path) {
        if (line == null) {
            line = new SVGPath();
            line.getStyleClass().add("glyph-line");
            line.setManaged(false);
            line.getTransforms().add(scale);
        }
        line.setContent(path);
        getChildren().setAll(line);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
        int size = (int) Math.round(getWidth());
        if (letter != null && size > 0) {
            letter.setIconSize(size);
            var bounds = letter.getLayoutBounds();
            letter.relocate(
                    (getWidth() - bounds.getWidth()) / 2, (getHeight() - bounds.getHeight()) / 2);
        }
    }
}
