package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Looks at a solved exercise: angles a body has, hands and feet that meet their goals, nothing in
/// the floor, nothing afloat.
final class PoseCheck {
    private static final double ANGLE_TOLERANCE = 0.5;
    private static final double SHORTEST = 0.1;
    private static final double LONGEST_FRONT_FOOT = 1.8;
    private static final double MISS = 1.0;
    private static final double MISS_MOVING = 2.5;
    private static final double SUNK = -1.2;
    private static final double SUNK_MOVING = -2.0;
    private static final double AFLOAT = 1.0;
    // a bone that leaves the picture plane says little about its joint's angle
    private static final Range CROSSED_KNEE = new Range(-110, 180);
    private static final Range ANY_HIP = new Range(-180, 180);
    private static final double POINTS_AT_VIEWER = 0.7;

    private final Mannequin mannequin;
    private final PosePicture picture;
    private final View view;
    private final List<Misfit> misfits = new ArrayList<>();

    PoseCheck(Mannequin mannequin, PosePicture picture) {
        this.mannequin = mannequin;
        this.picture = picture;
        this.view = picture.pose().view();
    }

    List<Misfit> misfits() {
        for (int frame = 0; frame < picture.frameCount(); frame++) {
            Stance stance = picture.stance(frame);
            anchor(frame, stance);
            for (Side side : Side.values()) {
                settings(frame, side, stance.frame().limb(side));
            }
            reaches(frame, stance, MISS, "");
            support(frame, stance);
        }
        picture.waypoints().forEach(this::moving);
        if (picture.sizeClass().isEmpty()) {
            say(Misfit.WHOLE_POSE, "the picture is larger than the largest box");
        }
        return List.copyOf(misfits);
    }

    private void say(int frame, String message) {
        misfits.add(new Misfit(frame, message));
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private void anchor(int frame, Stance stance) {
        Anchor.Rest first = picture.stance(0).frame().anchor().rest();
        if (!stance.frame().anchor().rest().equals(first)) {
            say(frame, "all frames of a pose rest on the same part");
        }
    }

    private void settings(int frame, Side side, Limb limb) {
        for (Setting setting : Setting.values()) {
            Range range = range(setting, limb);
            double value = limb.get(setting);
            double tolerance = setting.kind() == Setting.Kind.ANGLE ? ANGLE_TOLERANCE : 0;
            if (!limb.isHeld(setting) && !range.holds(value, tolerance)) {
                String name = side.word() + "." + setting.key();
                String allowed = rounded(range.low()) + " to " + rounded(range.high());
                say(frame, name + " comes to " + rounded(value) + ", outside " + allowed);
            }
        }
    }

    private Range range(Setting setting, Limb limb) {
        double thigh = limb.get(Setting.THIGH);
        double shin = limb.get(Setting.SHIN);
        boolean frontal = view.isFrontal();
        return switch (setting.kind()) {
            case SHAPE -> new Range(0, 1);
            case LENGTH ->
                    new Range(
                            SHORTEST, setting == Setting.FOOT && frontal ? LONGEST_FRONT_FOOT : 1);
            case ANGLE -> {
                if (setting == Setting.HIP && frontal && thigh < POINTS_AT_VIEWER) {
                    yield ANY_HIP;
                }
                if (setting == Setting.KNEE && !frontal && Math.min(thigh, shin) < 1) {
                    yield CROSSED_KNEE;
                }
                yield mannequin.build(view).range(setting);
            }
        };
    }

    private void reaches(int frame, Stance stance, double most, String when) {
        List<Reach> reaches = stance.frame().reaches();
        for (int i = 0; i < reaches.size(); i++) {
            double miss = stance.misses().get(i);
            if (!(miss <= most)) {
                String part = reaches.get(i).part().name();
                say(frame, part + " misses its goal by " + rounded(miss) + " cm" + when);
            }
        }
    }

    private void support(int frame, Stance stance) {
        double low = lowest(stance.skeleton(), Part.BODY);
        if (!view.hasFloor()) {
            return;
        }
        if (low < SUNK) {
            say(frame, deepest(stance.skeleton()) + " is " + rounded(-low) + " cm below the floor");
        }
        Anchor anchor = stance.frame().anchor();
        double rest = anchor.rest() instanceof Anchor.Rest.Lowest ? Math.max(0, anchor.y()) : 0;
        if (low > rest + AFLOAT) {
            say(frame, "the figure floats " + rounded(low - rest) + " cm above its support");
        }
    }

    private void moving(Moment moment) {
        Stance stance = picture.stanceAt(moment);
        String when = " on the way to frame " + moment.to();
        double low = lowest(stance.skeleton(), Part.BODY);
        if (view.hasFloor() && low < SUNK_MOVING) {
            String part = deepest(stance.skeleton());
            say(moment.from(), part + " goes " + rounded(-low) + " cm below the floor" + when);
        }
        reaches(moment.from(), stance, MISS_MOVING, when);
    }

    private String deepest(Skeleton skeleton) {
        Part deepest = Part.TORSO;
        for (Part part : Part.order(view)) {
            if (lowest(skeleton, part) < lowest(skeleton, deepest)) {
                deepest = part;
            }
        }
        return deepest.name();
    }

    private static double lowest(Skeleton skeleton, Part part) {
        List<List<Point>> rings = new Rings(skeleton).of(part);
        return rings.isEmpty() ? Double.POSITIVE_INFINITY : PoseSolver.lowest(rings);
    }
}
