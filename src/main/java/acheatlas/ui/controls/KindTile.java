package acheatlas.ui.controls;

import acheatlas.graph.CauseKind;

import javafx.scene.layout.StackPane;

/// The sign of a kind of cause on a tinted square. Decoration: name and kind stand beside it in
/// words.
public final class KindTile {
    private KindTile() {}

    /// 28 px.
    public static StackPane small(CauseKind kind) {
        return tile(kind, Glyph.small(Icon.of(kind)), "kind-tile-small");
    }

    /// 36 px.
    public static StackPane of(CauseKind kind) {
        return tile(kind, Glyph.of(Icon.of(kind)), "kind-tile-plain");
    }

    /// 44 px.
    public static StackPane large(CauseKind kind) {
        return tile(kind, Glyph.large(Icon.of(kind)), "kind-tile-large");
    }

    private static StackPane tile(CauseKind kind, Glyph glyph, String size) {
        var tile = new StackPane(glyph);
        tile.getStyleClass().addAll("kind-tile", size, KindWords.styleClass(kind));
        return tile;
    }
}
