package acheatlas.figure.pose;

import acheatlas.figure.Point;

/// From joint angles to the places of the joints, relative to the hip centre.
record Kinematics(Measures measures, View view, Spine spine) {
    private static final double FLAT_SHIN = -87.4; // a shin along the floor behind
    private static final double SHOULDER_FRONT = 0.2;

    /// -1 for the far side in the front view, where left and right turn the other way.
    double sign(Side side) {
        return view.isFrontal() && side == Side.FAR ? -1 : 1;
    }

    Bones leg(Side side, Limb limb) {
        double sign = sign(side);
        double pelvis = spine.trunk().pelvis();
        double hipAngle = limb.get(Setting.HIP);
        Point hip = spine.at(0, view.isFrontal() ? sign * measures.hipHalf() : 0);
        double thigh = sign * hipAngle - pelvis;
        double shin =
                limb.isHeld(Setting.KNEE)
                        ? FLAT_SHIN
                        : sign * (hipAngle - limb.get(Setting.KNEE)) - pelvis;
        Point knee = hip.plus(measures.thigh() * limb.get(Setting.THIGH), Point.hanging(thigh));
        Point ankle = knee.plus(measures.shin() * limb.get(Setting.SHIN), Point.hanging(shin));
        return new Bones(hip, knee, ankle, thigh, shin, footSwing(sign, shin, limb));
    }

    private double footSwing(double sign, double shin, Limb limb) {
        if (limb.isHeld(Setting.ANKLE)) {
            return view.isFrontal() ? 0 : 90;
        }
        double ankle = limb.get(Setting.ANKLE);
        return view.isFrontal() ? shin + sign * ankle : shin + 90 + ankle;
    }

    Bones arm(Side side, Limb limb) {
        double sign = sign(side);
        double chest = spine.trunk().chestLean();
        double shoulderAngle = limb.get(Setting.SHOULDER);
        Point shoulder = spine.at(measures.shoulderAt(), shoulderOffset(side));
        double upper = sign * shoulderAngle - chest;
        double fore = sign * (shoulderAngle + limb.get(Setting.ELBOW)) - chest;
        double hand =
                limb.isHeld(Setting.WRIST)
                        ? limb.hold(Setting.WRIST).handSwing()
                        : fore + sign * limb.get(Setting.WRIST);
        Point elbow =
                shoulder.plus(measures.upper() * limb.get(Setting.UPPER), Point.hanging(upper));
        Point wrist = elbow.plus(measures.fore() * limb.get(Setting.FORE), Point.hanging(fore));
        return new Bones(shoulder, elbow, wrist, upper, fore, hand);
    }

    private double shoulderOffset(Side side) {
        double half = measures.shoulderHalf();
        if (view.isFrontal()) {
            return sign(side) * half;
        }
        double turned = half * Math.sin(Math.toRadians(spine.trunk().twist()));
        return SHOULDER_FRONT + (side == Side.NEAR ? -turned : turned);
    }
}
