package acheatlas.ui.routine;

import acheatlas.graph.Cause;
import acheatlas.graph.Move;

/// A move that may be added, and the cause it may help.
record Offer(Move move, Cause cause) {}
