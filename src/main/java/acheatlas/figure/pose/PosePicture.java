package acheatlas.figure.pose;

import acheatlas.figure.Box;
import acheatlas.figure.Pen;
import acheatlas.figure.Placement;
import acheatlas.figure.Point;
import acheatlas.figure.Sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The picture of one exercise, solved and ready to be drawn: still, or on its way between frames.
///
/// Solving takes a few milliseconds, so keep the picture; drawing may be done for every frame of an
/// animation. Immutable; any thread.
///
/// ```java
/// PosePicture picture = new PosePicture(mannequin, pose);
/// canvas.scale(width / picture.box().width());
/// picture.draw(pen, picture.box(), picture.motion().at(seconds));
/// ```
public final class PosePicture {
    private static final double[] ON_THE_WAY = {0.25, 0.5, 0.75};
    private static final double BELOW_FLOOR = -9; // so that floors line up in a row of cards

    private final Mannequin mannequin;
    private final Pose pose;
    private final PoseSolver solver;
    private final List<Stance> stances;
    private final Box box;

    public PosePicture(Mannequin mannequin, Pose pose) {
        this.mannequin = mannequin;
        this.pose = pose;
        this.solver = new PoseSolver(mannequin, pose.view());
        this.stances = pose.frames().stream().map(solver::solve).toList();
        List<Stance> seen = new ArrayList<>(stances);
        seen.addAll(onTheWay());
        this.box = ViewBox.around(pose, seen);
    }

    private PosePicture(PosePicture other, Pose pose) {
        this.mannequin = other.mannequin;
        this.pose = pose;
        this.solver = other.solver;
        this.stances = other.stances;
        this.box = other.box;
    }

    /// The same exercise seen the other way round, with the other side of the body working.
    public PosePicture mirrored() {
        return new PosePicture(this, pose.mirrored());
    }

    public Pose pose() {
        return pose;
    }

    public int frameCount() {
        return stances.size();
    }

    /// Start and end, to be shown side by side where nothing may move; only one for a rest.
    public List<Moment> stills() {
        int last = stances.size() - 1;
        int end = pose.cycle() == Pose.Cycle.LOOP ? stances.size() / 2 : last;
        return last == 0 ? List.of(Moment.at(0)) : List.of(Moment.at(0), Moment.at(end));
    }

    /// How it moves through its frames.
    public Motion motion() {
        return new Motion(pose);
    }

    /// Holds the picture in every moment, cm, y up: as wide and high as the picture drawn into it.
    public Box box() {
        return box;
    }

    /// Empty: larger than the largest box, which [#misfits] tells.
    public Optional<SizeClass> sizeClass() {
        for (SizeClass size : SizeClass.values()) {
            Mannequin.Extent room = mannequin.box(size);
            if (box.width() <= room.width() + 0.01 && box.height() <= room.height() + 0.01) {
                return Optional.of(size);
            }
        }
        return Optional.empty();
    }

    /// The box of its size class around the picture: drawn at one scale, all figures in a row of
    /// cards are equally large and their floors line up.
    public Box commonBox() {
        Mannequin.Extent room = mannequin.box(sizeClass().orElse(SizeClass.LARGE));
        double middle = (box.x0() + box.x1()) / 2;
        double low = Math.min(BELOW_FLOOR, box.y0());
        double half = room.width() / 2;
        return new Box(middle - half, low, middle + half, low + room.height());
    }

    /// Draws a moment. The upper left corner of `into` becomes the pen's origin, a centimetre one
    /// unit.
    public void draw(Pen pen, Box into, Moment moment) {
        Stance stance = stanceAt(moment);
        Sheet sheet = new Sheet(pen, Placement.ofBox(into, pose.facesLeft()));
        new PosePainter(pose, stance.skeleton(), sheet).paint(moment.nearestFrame());
    }

    /// Where the first muscle it works is in a moment, on the picture drawn into a box; empty where
    /// it works none.
    public Optional<Point> feltAt(Box into, Moment moment) {
        Placement placement = Placement.ofBox(into, pose.facesLeft());
        MusclePlace muscles = new MusclePlace(stanceAt(moment).skeleton());
        return pose.focus().stream().findFirst().map(muscles::middle).map(placement::place);
    }

    Stance stance(int frame) {
        return stances.get(frame);
    }

    Stance stanceAt(Moment moment) {
        Stance from = stances.get(moment.from());
        return moment.isStill()
                ? from
                : solver.between(from, stances.get(moment.to()), moment.way());
    }

    /// Moments between neighbouring frames, to see what the animation does there.
    List<Moment> waypoints() {
        List<Moment> waypoints = new ArrayList<>();
        for (int to = 1; to < stances.size(); to++) {
            for (double way : ON_THE_WAY) {
                waypoints.add(new Moment(to - 1, to, way));
            }
        }
        return waypoints;
    }

    private List<Stance> onTheWay() {
        List<Moment> moments = new ArrayList<>(waypoints());
        if (pose.cycle() == Pose.Cycle.LOOP && stances.size() > 2) {
            for (double way : ON_THE_WAY) {
                moments.add(new Moment(stances.size() - 1, 0, way));
            }
        }
        return moments.stream().map(this::stanceAt).toList();
    }

    /// What is anatomically or physically wrong with it; empty for a picture that may be shown.
    public List<Misfit> misfits() {
        return new PoseCheck(mannequin, this).misfits();
    }
}
