package acheatlas.ui.routine;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

import java.util.Optional;

/// The window over the whole screen, for as long as somebody plays.
final class FullScreen {
    private final Node node;

    /// @param node of the window
    FullScreen(Node node) {
        this.node = node;
    }

    private Optional<Stage> stage() {
        return Optional.ofNullable(node.getScene())
                .map(scene -> scene.getWindow())
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }

    void toggle() {
        stage().ifPresent(
                        stage -> {
                            // Esc closes the player, and that leaves the full screen
                            stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
                            stage.setFullScreenExitHint("");
                            stage.setFullScreen(!stage.isFullScreen());
                        });
    }

    void leave() {
        stage().filter(Stage::isFullScreen).ifPresent(stage -> stage.setFullScreen(false));
    }
}
