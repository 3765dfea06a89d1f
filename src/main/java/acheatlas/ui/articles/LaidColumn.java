package acheatlas.ui.articles;

import javafx.scene.layout.VBox;

/// A column that tells when the places of what stands in it are known.
final class LaidColumn extends VBox {
    private Runnable laid = () -> {};

    LaidColumn(String gap) {
        getStyleClass().add(gap);
    }

    void onLaid(Runnable action) {
        laid = action;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        laid.run();
    }
}
