package acheatlas.ui.explore;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Cause;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.pictures.CausePicture;

import javafx.scene.layout.VBox;

import java.util.Optional;
import java.util.function.Supplier;

/// "Where it sits, where you feel it": the picture of a cause, on the side that was pointed at.
final class WherePart {
    private final Optional<CausePicture> picture;
    private final Supplier<BodySide> side;
    private final VBox root;

    /// @param picture empty where the content has no body to show it on
    WherePart(Optional<CausePicture> picture, Supplier<BodySide> side, ExploreWords words) {
        this.picture = picture;
        this.side = side;
        root = Gap.SMALL.column(SectionTitle.of(words.say("explore.where.title")));
        picture.map(CausePicture::root).ifPresent(root.getChildren()::add);
        root.setId("explore-where");
    }

    /// Shows a cause, and says whether there is anything to see.
    boolean show(Cause cause) {
        boolean isDrawn = picture.map(it -> it.show(cause, side.get())).orElse(false);
        Shown.set(root, isDrawn);
        return isDrawn;
    }

    VBox root() {
        return root;
    }
}
