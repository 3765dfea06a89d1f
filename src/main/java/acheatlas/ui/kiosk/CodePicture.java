package acheatlas.ui.kiosk;

import acheatlas.handout.PlanCode;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Scale;

/// A text as a code for the camera of a phone: dark on light in every theme, or phones would not
/// read it.
final class CodePicture extends Region {
    private final Path modules = new Path();
    private final Scale scale = new Scale(1, 1);
    private final int size;

    CodePicture(String text, String spoken) {
        var code = PlanCode.of(text);
        size = code.size();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (code.isDark(x, y)) {
                    modules.getElements()
                            .addAll(
                                    new MoveTo(x, y),
                                    new HLineTo(x + 1.0),
                                    new VLineTo(y + 1.0),
                                    new HLineTo(x),
                                    new ClosePath());
                }
            }
        }
        modules.getStyleClass().add("code-modules");
        modules.setManaged(false);
        modules.getTransforms().add(scale);
        getStyleClass().add("code-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(spoken);
        getChildren().add(modules);
    }

    @Override
    protected void layoutChildren() {
        double whole = Math.floor(Math.min(getWidth(), getHeight()) / size); // px a module
        scale.setX(Math.max(1, whole));
        scale.setY(Math.max(1, whole));
        modules.relocate(0, 0);
        modules.setLayoutX((getWidth() - whole * size) / 2);
        modules.setLayoutY((getHeight() - whole * size) / 2);
    }
}
