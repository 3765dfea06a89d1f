package acheatlas.figure.pose;

import java.util.List;

/// One moment of an exercise, complete: what the file leaves out is filled from the frame before.
///
/// @param label a caption in English, for whoever edits the file
/// @param front parts to draw last
/// @param back parts to draw first
/// @param hold seconds to stay
/// @param move seconds to the next frame
public record Frame(
        String label,
        Trunk trunk,
        Limb near,
        Limb far,
        Anchor anchor,
        List<Reach> reaches,
        List<Arrow> arrows,
        List<Part> front,
        List<Part> back,
        double hold,
        double move) {

    /// What holds before the first frame says anything.
    public static final Frame START =
            new Frame(
                    "",
                    Trunk.UPRIGHT,
                    Limb.STRAIGHT,
                    Limb.STRAIGHT,
                    Anchor.ON_THE_FLOOR,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    0.8,
                    1.2);

    public Frame {
        reaches = List.copyOf(reaches);
        arrows = List.copyOf(arrows);
        front = List.copyOf(front);
        back = List.copyOf(back);
    }

    public Limb limb(Side side) {
        return side == Side.NEAR ? near : far;
    }

    Frame with(Side side, Limb limb) {
        return new Frame(
                label,
                trunk,
                side == Side.NEAR ? limb : near,
                side == Side.FAR ? limb : far,
                anchor,
                reaches,
                arrows,
                front,
                back,
                hold,
                move);
    }
}
