package acheatlas.figure.pose;

import acheatlas.figure.PathData;
import acheatlas.figure.Sheet;
import acheatlas.figure.Spline;
import acheatlas.figure.Tint;

import java.util.ArrayList;
import java.util.List;

/// Paints one solved figure with its props and arrows, back to front. Each part is laid on a light
/// rim, so that it stands out from what lies behind it.
final class PosePainter {
    private final Pose pose;
    private final Skeleton skeleton;
    private final Sheet sheet;
    private final Torso torso;
    private final PathData shorts;
    private final Rings rings;

    PosePainter(Pose pose, Skeleton skeleton, Sheet sheet) {
        this.pose = pose;
        this.skeleton = skeleton;
        this.sheet = sheet;
        this.torso = new Torso(skeleton);
        this.shorts = torso.shorts();
        this.rings = new Rings(skeleton);
    }

    /// @param frame which frame's props are seen
    void paint(int frame) {
        List<Prop> props = pose.props().stream().filter(prop -> prop.isIn(frame)).toList();
        PropPainter propPainter = new PropPainter(skeleton, sheet);
        props.forEach(propPainter::paintBehind);
        for (Part part : order()) {
            props.stream()
                    .filter(prop -> prop.layer().equals(new Prop.Layer.Before(part)))
                    .forEach(propPainter::paintWhole);
            paint(part);
        }
        props.forEach(propPainter::paintInFront);
        ArrowPainter arrowPainter = new ArrowPainter(skeleton, sheet);
        skeleton.frame().arrows().forEach(arrowPainter::paint);
    }

    private List<Part> order() {
        List<Part> order = new ArrayList<>(Part.order(pose.view()));
        for (Part part : skeleton.frame().back()) {
            order.remove(part);
            order.addFirst(part);
        }
        for (Part part : skeleton.frame().front()) {
            order.remove(part);
            order.addLast(part);
        }
        return order;
    }

    private void paint(Part part) {
        switch (part.piece()) {
            case TORSO -> torso();
            case HEAD -> head();
            case FOCUS -> new FocusPainter(skeleton, sheet).paint(pose.focus());
            default -> limb(part);
        }
    }

    private void torso() {
        PathData trunk = Spline.closed(torso.ring());
        PathData neck = Spline.closed(torso.neck());
        rim(trunk);
        rim(Spline.closed(rings.head()));
        rim(neck);
        sheet.fill(neck, Tint.SHADE);
        sheet.fill(trunk, Tint.BODY);
        sheet.fill(shorts, Tint.NEAR);
    }

    private void rim(PathData path) {
        sheet.fillAndEdge(path, Tint.SURFACE, 2 * skeleton.mannequin().measures().gap());
    }

    private void head() {
        sheet.fill(Spline.closed(rings.head()), Tint.BODY);
        sheet.fill(Spline.closed(rings.hair()), Tint.HAIR);
        if (rings.isFaceSideways()) {
            sheet.fill(Spline.closed(rings.ear()), Tint.SHADE);
        }
    }

    private void limb(Part part) {
        boolean isFar = part.side() == Side.FAR;
        boolean isPale = isFar && !pose.evenTone();
        boolean isLeg = part.piece() == Part.Piece.LEG;
        boolean frontal = pose.view().isFrontal();
        var shift = skeleton.mannequin().measures().farShift();
        Sheet on = isFar && !frontal ? sheet.shifted(shift.x(), shift.y()) : sheet;
        LimbPainter painter = new LimbPainter(skeleton, part, isPale ? Tint.FAR : Tint.NEAR, on);
        painter.rim();
        // hip and leg are one shape: the shorts cover the rim where the leg leaves them
        if (isLeg && (frontal || !isFar)) {
            on.fill(shorts, Tint.NEAR);
        }
        painter.fill();
        if (isLeg && frontal && (isPale || painter.isKneeInFront())) {
            on.fill(shorts, Tint.NEAR);
        }
    }
}
