package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// The bones of one arm or leg in place.
///
/// @param root hip or shoulder
/// @param middle knee or elbow
/// @param end ankle or wrist
/// @param upper swing of thigh or upper arm
/// @param lower swing of shin or forearm
/// @param tip swing of foot or hand
record Bones(Point root, Point middle, Point end, double upper, double lower, double tip) {

    Point from(Bone bone) {
        return bone.isUpper() ? root : middle;
    }

    Point to(Bone bone) {
        return bone.isUpper() ? middle : end;
    }

    double swing(Bone bone) {
        return bone.isUpper() ? upper : lower;
    }

    Bones moved(Point by) {
        return new Bones(root.plus(by), middle.plus(by), end.plus(by), upper, lower, tip);
    }
}
