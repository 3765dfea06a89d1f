package acheatlas.figure.bodymap;

import acheatlas.figure.Box;
import acheatlas.figure.PathData;
import acheatlas.figure.Pen;
import acheatlas.figure.Placement;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;

import java.util.List;

/// A small piece of what is drawn on the body, for a legend.
public enum MapSample {
    /// Where a muscle sits.
    MUSCLE,
    /// A sore spot.
    SPOT,
    /// Where pain is felt most.
    CORE,
    /// Where it may spill to.
    SPILL;

    /// What is drawn into, in map units.
    public static final Box BOX = new Box(0, 0, 16, 16);

    private static final PathData TILE = PathData.roundedBox(BOX.grownBy(-1), 3);

    public void paint(Pen pen) {
        MapInk ink = new MapInk(new Sheet(pen, Placement.SAME));
        switch (this) {
            case MUSCLE -> {
                ink.muscle(TILE, false);
                for (double x : new double[] {5, 8, 11}) {
                    ink.fibre(PathData.polyline(List.of(new Point(x, 3), new Point(x, 13))));
                }
            }
            case SPOT -> ink.spot(new Point(8, 8));
            case CORE -> ink.core(TILE);
            case SPILL -> ink.spill(TILE);
        }
    }
}
