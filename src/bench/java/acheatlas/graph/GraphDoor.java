package acheatlas.graph;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.GraphReader;

import java.nio.file.Path;

/// Loads a graph without texts and articles, which a made graph does not have.
public final class GraphDoor {
    private GraphDoor() {}

    /// @throws IllegalStateException where the file has a fault: what is left out is not measured
    public static Graph load(Path folder) throws ContentException {
        var file = GraphReader.read(new ContentFolder(folder));
        var graph = new GraphBuilder(file).build();
        if (!file.faults().isEmpty()) {
            throw new IllegalStateException(file.faults().problems().getFirst().toString());
        }
        return graph;
    }
}
