package acheatlas.figure.pose;

import java.util.List;

/// An exercise as data: frames of joint angles, and what stands around the figure. Always authored
/// facing right.
///
/// @param name in English, for whoever edits the file
/// @param facesLeft the finished picture is mirrored
/// @param evenTone near and far limbs in the same tone, for exercises of both sides at once
/// @param frames at least one
public record Pose(
        String id,
        String name,
        View view,
        boolean facesLeft,
        boolean evenTone,
        Cycle cycle,
        List<Prop> props,
        List<Focus> focus,
        List<Frame> frames) {

    /// What follows the last frame.
    public enum Cycle {
        /// Back through the frames.
        PINGPONG,
        /// The first frame.
        LOOP,
        /// Nothing.
        ONCE
    }

    public Pose {
        props = List.copyOf(props);
        focus = List.copyOf(focus);
        frames = List.copyOf(frames);
    }

    /// The same, seen the other way round: it works the other side of the body.
    public Pose mirrored() {
        return new Pose(id, name, view, !facesLeft, evenTone, cycle, props, focus, frames);
    }

    /// Whether it is the person's own right side that works, as drawn. Seen from the side, the near
    /// one of a figure facing right is its right side; seen from the front, near is at the viewer's
    /// right, which is the person's left.
    public boolean worksRightSide() {
        boolean isNear = focus.isEmpty() || focus.getFirst().side() == Side.NEAR;
        return view.isFrontal() == (isNear == facesLeft);
    }
}
