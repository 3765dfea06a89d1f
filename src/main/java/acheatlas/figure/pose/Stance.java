package acheatlas.figure.pose;

import java.util.List;

/// A solved figure.
///
/// @param skeleton its frame carries the solved limb settings
/// @param misses how far each reach of the frame stays from its goal, cm
record Stance(Skeleton skeleton, List<Double> misses) {
    Stance {
        misses = List.copyOf(misses);
    }

    Frame frame() {
        return skeleton.frame();
    }
}
