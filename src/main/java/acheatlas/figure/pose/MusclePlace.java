package acheatlas.figure.pose;

import acheatlas.figure.Point;

import java.util.List;

/// Where a muscle lies on a solved figure: a row of circles of changing size.
final class MusclePlace {
    private static final double SHORT_BONE = 1; // cm; below this its direction is the bone's swing

    private final Skeleton skeleton;

    MusclePlace(Skeleton skeleton) {
        this.skeleton = skeleton;
    }

    /// A place along the muscle.
    record Bead(Point centre, double radius) {}

    Point middle(Focus focus) {
        List<Bead> beads = beads(focus);
        return beads.get(beads.size() / 2).centre();
    }

    List<Bead> beads(Focus focus) {
        return skeleton.mannequin().build(skeleton.view()).muscle(focus.muscle()).stream()
                .map(row -> bead(row, focus.side()))
                .toList();
    }

    private Bead bead(MuscleRow row, Side side) {
        double sign = skeleton.sign(side);
        return switch (row.bed()) {
            case SPINE -> {
                double turn = Math.toRadians(skeleton.spine().turn(row.at()));
                double offset = row.offset() * sign * Math.cos(turn);
                yield new Bead(skeleton.at(row.at(), offset), row.halfWidth());
            }
            case THIGH -> onBone(row, side, Bone.THIGH);
            case SHIN -> onBone(row, side, Bone.SHIN);
            case UPPER -> onBone(row, side, Bone.UPPER);
        };
    }

    private Bead onBone(MuscleRow row, Side side, Bone bone) {
        Bones bones = skeleton.bones(side, bone);
        Point from = bones.from(bone);
        Point to = bones.to(bone);
        Point along =
                from.distance(to) > SHORT_BONE
                        ? to.minus(from).unit()
                        : Point.hanging(bones.swing(bone));
        Point across = along.left().times(skeleton.sign(side));
        return new Bead(from.mix(to, row.at()).plus(row.offset(), across), row.halfWidth());
    }
}
