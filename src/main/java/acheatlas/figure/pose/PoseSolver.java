package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Puts a figure on its support and its hands and feet where they belong. One solve takes well
/// under a millisecond, so it can run for each picture of an animation.
final class PoseSolver {
    private static final int ROUNDS = 4;

    private final Mannequin mannequin;
    private final View view;

    PoseSolver(Mannequin mannequin, View view) {
        this.mannequin = mannequin;
        this.view = view;
    }

    Stance solve(Frame frame) {
        Skeleton skeleton = grounded(new Skeleton(mannequin, view, frame));
        List<Double> misses = new ArrayList<>();
        // anchoring moves the goals of hands and feet, and reaching moves what is anchored
        for (int round = 0; round < ROUNDS; round++) {
            misses.clear();
            for (Reach reach : frame.reaches()) {
                ReachSolver solver = new ReachSolver(skeleton, reach);
                skeleton = solver.solve();
                misses.add(solver.miss());
            }
            skeleton = grounded(skeleton);
        }
        return new Stance(skeleton, misses);
    }

    /// The figure between two solved ones. What both hold on to stays where it is; a reach of only
    /// one of them is let go.
    Stance between(Stance from, Stance to, double way) {
        return solve(new Tween(from.skeleton(), to.skeleton()).at(way));
    }

    private static Skeleton grounded(Skeleton skeleton) {
        Anchor anchor = skeleton.frame().anchor();
        Skeleton free = skeleton.movedTo(Point.ORIGIN);
        return switch (anchor.rest()) {
            case Anchor.Rest.Touching(Spot spot) -> {
                Point touch = free.point(new Landmark(Side.NEAR, spot));
                yield free.movedTo(new Point(anchor.x() - touch.x(), anchor.y() - touch.y()));
            }
            case Anchor.Rest.Lowest(Part part) -> {
                double low = lowest(new Rings(free).of(part));
                double x = namedPoint(free, part).x();
                yield free.movedTo(new Point(anchor.x() - x, anchor.y() - low));
            }
        };
    }

    static double lowest(List<List<Point>> rings) {
        return rings.stream().flatMap(Collection::stream).mapToDouble(Point::y).min().orElse(0);
    }

    private static Point namedPoint(Skeleton skeleton, Part part) {
        Spot spot =
                switch (part.piece()) {
                    case BODY, TORSO, PELVIS, FOCUS -> Spot.PELVIS;
                    case HEAD -> Spot.HEAD;
                    case LEG, SHIN -> Spot.ANKLE;
                    case KNEE -> Spot.KNEE;
                    case FOOT -> Spot.FOOT;
                    case BALL -> Spot.BALL;
                    case TOE -> Spot.TOE;
                    case ARM -> Spot.WRIST;
                    case ELBOW -> Spot.ELBOW;
                    case HAND -> Spot.HAND;
                    case PALM -> Spot.PALM;
                };
        return skeleton.point(new Landmark(part.side(), spot));
    }
}
