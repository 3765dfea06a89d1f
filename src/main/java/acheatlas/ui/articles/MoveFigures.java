package acheatlas.ui.articles;

import acheatlas.graph.Move;

import javafx.scene.layout.Region;

import java.util.Optional;

/// Pictures of moves, which another room draws.
@FunctionalInterface
public interface MoveFigures {
    /// No pictures at all.
    MoveFigures NONE = _ -> Optional.empty();

    /// A new picture of a move, as large as it is laid out; empty for a move without a pose.
    Optional<Region> of(Move move);
}
