package acheatlas.figure.bodymap;

/// A side of the body turned to the viewer. Left and right are the person's own.
public enum Aspect {
    FRONT,
    BACK,
    /// The right side, facing the viewer's right; the only side that is drawn.
    RIGHT,
    /// The right side's drawing, mirrored.
    LEFT;

    private static final String LEFT_END = "-left";
    private static final String RIGHT_END = "-right";

    /// The aspect whose drawing is used.
    public Aspect drawnAs() {
        return this == LEFT ? RIGHT : this;
    }

    public boolean isMirrored() {
        return this == LEFT;
    }

    /// The id here of a part of the drawing: in a mirrored one, right means left.
    String idHere(String drawn) {
        return swapped(drawn);
    }

    /// The id in the drawing of a part of this aspect.
    String idDrawn(String here) {
        return swapped(here);
    }

    private String swapped(String id) {
        if (isMirrored() && id.endsWith(RIGHT_END)) {
            return id.substring(0, id.length() - RIGHT_END.length()) + LEFT_END;
        }
        if (isMirrored() && id.endsWith(LEFT_END)) {
            return id.substring(0, id.length() - LEFT_END.length()) + RIGHT_END;
        }
        return id;
    }

    /// The side of the drawing that shows a side of the body.
    BodySide sideDrawn(BodySide here) {
        return isMirrored() ? here.opposite() : here;
    }
}
