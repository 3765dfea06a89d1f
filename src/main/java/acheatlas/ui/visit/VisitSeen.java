package acheatlas.ui.visit;

import acheatlas.graph.Cause;

import java.util.List;

/// What the form shows at one moment.
///
/// @param causes those that can be brought up
public record VisitSeen(Jottings jottings, List<Cause> causes) {
    public VisitSeen {
        causes = List.copyOf(causes);
    }
}
