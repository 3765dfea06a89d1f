package acheatlas.ui.routine;

import acheatlas.figure.pose.Moment;
import acheatlas.figure.pose.Pose;
import acheatlas.figure.pose.PosePicture;
import acheatlas.routine.Now;
import acheatlas.routine.Side;

/// Which moment of a move's picture goes with which moment of the routine.
final class Moments {
    private static final double TO_MOVE_IN = 2; // seconds of a repetition, and as many back

    private Moments() {}

    /// The picture with the person's own working side.
    static PosePicture on(Side side, PosePicture picture) {
        boolean isRight = picture.pose().worksRightSide();
        boolean isOther = side == Side.LEFT ? isRight : side == Side.RIGHT && !isRight;
        return isOther ? picture.mirrored() : picture;
    }

    static Moment of(PosePicture picture, Now now) {
        var step = now.step();
        return switch (step.kind()) {
            case GET_READY, REST, SWITCH_SIDES -> Moment.at(0);
            case MOVE -> onTheWay(picture, now.share());
            case HOLD -> onTheWay(picture, 1);
            case KEEP_ON -> moving(picture, now.into());
            case REPEAT -> repeating(picture, now.intoRepetition(), step.secondsOfOne());
        };
    }

    private static Moment moving(PosePicture picture, double seconds) {
        return picture.motion().round() > 0 ? picture.motion().at(seconds) : Moment.at(0);
    }

    private static Moment repeating(PosePicture picture, double seconds, double once) {
        if (picture.pose().cycle() == Pose.Cycle.LOOP) {
            return moving(picture, seconds / once * picture.motion().round());
        }
        double way = Math.min(seconds, once - seconds) / TO_MOVE_IN;
        return onTheWay(picture, Math.clamp(way, 0, 1));
    }

    /// From the first frame, at 0, to the last, at 1.
    private static Moment onTheWay(PosePicture picture, double way) {
        int last = picture.frameCount() - 1;
        double place = way * way * (3 - 2 * way) * last;
        int from = Math.min((int) place, last);
        return from == last ? Moment.at(last) : new Moment(from, from + 1, place - from);
    }
}
