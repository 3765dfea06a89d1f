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
}
