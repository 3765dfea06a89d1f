package acheatlas.ui.controls;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The spaces of the 4-px grid, and boxes that keep them between their children. They grow with the
/// text size, which `setSpacing` would not.
///
/// ```java
/// Gap.MEDIUM.row(KindTile.of(cause.kind()), Gap.HAIR.column(name, shortLine))
/// ```
public enum Gap {
    NONE("gap-0"),
    /// 4 px.
    HAIR("gap-4"),
    /// 6 px.
    TIGHT("gap-6"),
    /// 8 px.
    SMALL("gap-8"),
    /// 12 px.
    MEDIUM("gap-12"),
    /// 16 px.
    LARGE("gap-16"),
    /// 24 px.
    WIDE("gap-24"),
    /// 32 px.
    HUGE("gap-32");

    private final String styleClass;

    Gap(String styleClass) {
        this.styleClass = styleClass;
    }

    /// Side by side, centred on one line.
    public HBox row(Node... children) {
        var row = new HBox(children);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(styleClass);
        return row;
    }

    /// Below each other, as wide as the box.
    public VBox column(Node... children) {
        var column = new VBox(children);
        column.getStyleClass().add(styleClass);
        return column;
    }

    /// Side by side, then on the next line when there is no more room.
    public FlowPane flow(Node... children) {
        var flow = new FlowPane(children);
        flow.getStyleClass().add(styleClass);
        return flow;
    }

    /// Takes the room that is left over in a row or a column.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Lets a node grow into the room of its row or column. It keeps its least width.
    public static <N extends Region> N grow(N node) {
        node.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        return node;
    }
}
