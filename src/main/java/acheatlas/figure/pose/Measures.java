package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// Lengths of the mannequin, cm: 7.5 heads, 169 cm tall.
///
/// @param neck from the top of the spine to the skull
/// @param spineMin lowest place on the spine, counted from the hip joint
/// @param spineMax highest place on the spine
/// @param shoulderAt place of the shoulder joint on the spine
/// @param hipHalf half distance of the hip joints, front view
/// @param shoulderHalf half distance of the shoulder joints, front view
/// @param farShift how far the far limbs of the side view are moved when drawn
/// @param gap width of the light line round each part
/// @param shortsTop place on the spine where the shorts end
/// @param ballJoint where the toes bend, in the foot's frame
/// @param palm how far along the hand its middle lies
/// @param fingers how far along the hand its fingers are
public record Measures(
        double thigh,
        double shin,
        double upper,
        double fore,
        double neck,
        int spineMin,
        int spineMax,
        double shoulderAt,
        double hipHalf,
        double shoulderHalf,
        Point farShift,
        double gap,
        double shortsTop,
        Point ballJoint,
        double palm,
        double fingers) {

    double length(Bone bone) {
        return switch (bone) {
            case THIGH -> thigh;
            case SHIN -> shin;
            case UPPER -> upper;
            case FORE -> fore;
        };
    }
}
