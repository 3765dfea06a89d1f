package acheatlas.ui.theme;

import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;

/// How large words are, and with them everything else: all sizes are `em` of the root's font.
public enum TextSize {
    P100(100),
    P125(125),
    P150(150),
    P175(175),
    P200(200);

    private static final int STEP = 25;

    private final int percent;

    TextSize(int percent) {
        this.percent = percent;
    }

    /// The nearest size there is, for a number that may come from an edited settings file.
    public static TextSize nearest(int percent) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(size -> Math.abs(size.percent - percent)))
                .orElse(P100);
    }

    public int percent() {
        return percent;
    }

    /// 1.0 to 2.0. Window width divided by it is the effective width of the breakpoints.
    public double factor() {
        return percent / 100.0;
    }

    public TextSize larger() {
        return nearest(percent + STEP);
    }

    public TextSize smaller() {
        return nearest(percent - STEP);
    }

    /// The size a scene's root was given; 100 % where it was given none.
    public static TextSize of(Parent sceneRoot) {
        return Arrays.stream(values())
                .filter(size -> sceneRoot.getStyleClass().contains(size.styleClass()))
                .findFirst()
                .orElse(P100);
    }

    /// Sets the size of a scene's root. Nodes below it need no call.
    public void applyTo(Parent sceneRoot) {
        // one change, so that nobody who listens sees a root without a size
        var names = new ArrayList<>(sceneRoot.getStyleClass());
        names.removeIf(name -> name.startsWith("text-"));
        names.add(styleClass());
        sceneRoot.getStyleClass().setAll(names);
    }

    private String styleClass() {
        return switch (this) {
            case P100 -> "text-100";
            case P125 -> "text-125";
            case P150 -> "text-150";
            case P175 -> "text-175";
            case P200 -> "text-200";
        };
    }
}
