package acheatlas.figure.pose;

import java.util.List;
import java.util.stream.IntStream;

/// Where an exercise is after some seconds: it holds each frame, then eases to the next, there and
/// back or round and round.
public final class Motion {
    private final List<Frame> frames;
    private final List<Integer> path;
    private final boolean isEndless;
    private final boolean turnsBack;

    Motion(Pose pose) {
        this.frames = pose.frames();
        int n = frames.size();
        IntStream there = IntStream.range(0, n);
        this.turnsBack = pose.cycle() == Pose.Cycle.PINGPONG;
        IntStream back =
                turnsBack ? IntStream.iterate(n - 2, i -> i > 0, i -> i - 1) : IntStream.empty();
        this.path = IntStream.concat(there, back).boxed().toList();
        this.isEndless = n > 1 && pose.cycle() != Pose.Cycle.ONCE;
    }

    /// Seconds of one round; 0 for a single frame.
    public double round() {
        double seconds = 0;
        for (int i = 0; i < path.size(); i++) {
            seconds += hold(i) + move(i);
        }
        return frames.size() > 1 ? seconds : 0;
    }

    /// The moment this many seconds after the start of the first frame.
    public Moment at(double seconds) {
        double rest = isEndless ? seconds % round() : seconds;
        for (int i = 0; i < path.size(); i++) {
            rest -= hold(i);
            boolean isLast = i + 1 == path.size();
            if (rest < 0 || (isLast && !isEndless)) {
                return Moment.at(path.get(i));
            }
            double move = move(i);
            if (rest < move) {
                return new Moment(path.get(i), path.get((i + 1) % path.size()), eased(rest / move));
            }
            rest -= move;
        }
        return Moment.at(path.getFirst());
    }

    private double hold(int step) {
        return frames.get(path.get(step)).hold();
    }

    /// Back takes as long as there.
    private double move(int step) {
        int from = path.get(step);
        int to = path.get((step + 1) % path.size());
        return frames.get(turnsBack && to < from ? to : from).move();
    }

    private static double eased(double way) {
        return way * way * (3 - 2 * way);
    }
}
