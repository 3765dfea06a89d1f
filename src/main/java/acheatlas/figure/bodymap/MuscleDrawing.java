package acheatlas.figure.bodymap;

import acheatlas.figure.PathData;

import java.util.List;
import java.util.Map;

/// Where a muscle sits. Schematic.
///
/// @param label in English, for whoever edits the file
/// @param sights where it is seen
public record MuscleDrawing(String id, String label, Depth depth, List<Sight> sights) {

    /// How deep it lies.
    public enum Depth {
        SURFACE,
        MIDDLE,
        DEEP,
        /// Not a muscle: it has no trigger spots.
        CONNECTIVE_TISSUE
    }

    /// The muscle in one drawing.
    ///
    /// @param shapes by side, only [BodySide#LEFT] and [BodySide#RIGHT]
    /// @param fibres open lines along it
    public record Sight(
            Aspect drawing, Map<BodySide, PathData> shapes, Map<BodySide, List<PathData>> fibres) {
        public Sight {
            shapes = Map.copyOf(shapes);
            fibres = Map.copyOf(fibres);
        }
    }

    public MuscleDrawing {
        sights = List.copyOf(sights);
    }
}
