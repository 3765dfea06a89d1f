package acheatlas.ui.pictures;

import acheatlas.figure.Box;
import acheatlas.figure.pose.PosePicture;

/// What of a move's drawing a card shows: one of three heights, so that lying, kneeling and
/// standing figures are each drawn at one scale, with their floors at one height.
final class CardBox {
    private static final double[] HEIGHTS = {
        118, 165, 195
    }; // cm: lying, kneeling, standing; arms raised is the rest

    private CardBox() {}

    static Box of(PosePicture picture) {
        Box own = picture.box();
        Box common = picture.commonBox();
        for (double height : HEIGHTS) {
            double top = common.y0() + height;
            if (own.y1() <= top) {
                return new Box(own.x0(), common.y0(), own.x1(), top);
            }
        }
        return new Box(own.x0(), common.y0(), own.x1(), common.y1());
    }
}
