package acheatlas.handout;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/// Something drawn on the page, in units of its own, y down from its upper left corner.
///
/// @param paint leaves the graphics as it likes; whatever lies outside is cut off
record Drawing(double width, double height, Consumer<Graphics2D> paint) {}
