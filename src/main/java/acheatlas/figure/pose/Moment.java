package acheatlas.figure.pose;

/// A moment of an exercise: at a frame, or on the way between two.
///
/// @param way 0 at `from`, 1 at `to`, already eased
public record Moment(int from, int to, double way) {

    public static Moment at(int frame) {
        return new Moment(frame, frame, 0);
    }

    boolean isStill() {
        return from == to || way == 0;
    }

    /// The frame whose caption, arrows and props are shown.
    public int nearestFrame() {
        return way < 0.5 ? from : to;
    }
}
