package acheatlas.ui.controls;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The app's sign: a spot on waves, 28 px at 100 % text size.
public final class BrandMark extends StackPane {
    private static final double GRID = 28;
    private static final String WAVES =
            "M6 9.5c3-2 5-.2 8 .4s5 .6 8-1.4M6 15c3-2 5-.2 8 .4s5 .6 8-1.4"
                    + "M6 20.5c3-2 5-.2 8 .4s5 .6 8-1.4";
    private static final String SPOT = "M12.1 14a4.4 4.4 0 1 0 8.8 0a4.4 4.4 0 1 0 -8.8 0z";

    private final Scale scale = new Scale(1, 1);

    public BrandMark() {
        getStyleClass().add("brand-mark");
        add(WAVES, "mark-waves");
        add(SPOT, "mark-spot");
    }

    private void add(String path, String styleClass) {
        var shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(styleClass);
        shape.setManaged(false);
        shape.getTransforms().add(scale);
        getChildren().add(shape);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
    }
}
