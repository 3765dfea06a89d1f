package acheatlas.ui.pictures;

import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.Motion;

/// The playing of a move: three rounds from the moment it is started, then still again. Time is in
/// nanoseconds of any clock; nothing here knows which.
final class MovePlay {
    static final int ROUNDS = 3;
    private static final double NANOS = 1e9;
    private static final long UNKNOWN = Long.MIN_VALUE;

    private final Motion motion;
    private final double length;
    private long last = UNKNOWN;
    private double seconds;
    private boolean isRunning;

    MovePlay(Motion motion) {
        this.motion = motion;
        this.length = ROUNDS * motion.round();
    }

    /// Whether there is anything to play.
    boolean moves() {
        return length > 0;
    }

    boolean isRunning() {
        return isRunning;
    }

    /// Starts, or goes on where it was paused.
    void start() {
        isRunning = moves();
        last = UNKNOWN;
    }

    void pause() {
        isRunning = false;
    }

    /// Back to its start.
    void rest() {
        isRunning = false;
        seconds = 0;
    }

    /// The moment to draw at this time. After the last round it has stopped by itself.
    Moment tick(long now) {
        if (isRunning) {
            seconds += last == UNKNOWN ? 0 : (now - last) / NANOS;
            last = now;
            if (seconds >= length) {
                seconds = 0;
                isRunning = false;
            }
        }
        return motion.at(seconds);
    }

    /// Whether it stands at its start: never played, or played to the end.
    boolean isAtRest() {
        return !isRunning && seconds == 0;
    }
}
