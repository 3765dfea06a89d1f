package acheatlas.figure.pose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.figure.Box;
import acheatlas.figure.Point;
import acheatlas.figure.RecordingPen;
import acheatlas.figure.Tint;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// On the shipped poses.
final class PosePictureTest {
    private static final double SLIP = 1; // cm, unseen on a figure of 169

    static Stream<String> ids() {
        return Pictures.POSES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void aBodyCanDoWhatIsDrawn(String id) {
        assertEquals("", String.join("\n", messages(Pictures.picture(id))));
    }

    private static Stream<String> stream(PosePicture picture) {
        return picture.misfits().stream().map(misfit -> misfit.frame() + ": " + misfit.message());
    }

    private static Iterable<String> messages(PosePicture picture) {
        return stream(picture).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyMomentIsDrawnInsideItsBox(String id) {
        PosePicture picture = Pictures.picture(id);
        Box paper = new Box(0, 0, picture.box().width(), picture.box().height()).grownBy(10);
        for (double seconds = 0; seconds <= picture.motion().round(); seconds += 0.3) {
            RecordingPen pen = new RecordingPen();
            picture.draw(pen, picture.box(), picture.motion().at(seconds));

            assertTrue(pen.tints().contains(Tint.NEAR), "a figure is drawn");
            for (Point point : pen.points()) {
                assertTrue(paper.contains(point), () -> id + " draws at " + point);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void whatIsPlantedInBothFramesStaysPutBetween(String id) {
        PosePicture picture = Pictures.picture(id);
        for (int to = 1; to < picture.frameCount(); to++) {
            Map<Landmark, Goal> planted = planted(picture, to - 1);
            planted.entrySet().retainAll(planted(picture, to).entrySet());
            for (double way = 0; way <= 1; way += 0.1) {
                Skeleton skeleton = picture.stanceAt(new Moment(to - 1, to, way)).skeleton();
                planted.forEach(
                        (part, goal) -> {
                            double slip = skeleton.point(part).distance(skeleton.place(goal));
                            assertTrue(slip < SLIP, part.name() + " slips " + slip);
                        });
            }
        }
    }

    private static Map<Landmark, Goal> planted(PosePicture picture, int frame) {
        return picture.stance(frame).frame().reaches().stream()
                .filter(reach -> reach.goal() instanceof Goal.At)
                .collect(Collectors.toMap(Reach::part, Reach::goal));
    }

    @Test
    void aFootThatStaysIsReallyCompared() {
        PosePicture wallSit = Pictures.picture("wall-sit");

        assertEquals(planted(wallSit, 0), planted(wallSit, 1));
        assertEquals(2, planted(wallSit, 0).size());
    }

    @Test
    void startAndEndOfAMoveDiffer() {
        PosePicture picture = Pictures.picture("glute-bridge");
        double lift =
                picture.stance(1).skeleton().root().y() - picture.stance(0).skeleton().root().y();

        assertTrue(lift > 10, "the hips rise");
    }

    @ParameterizedTest
    @CsvSource({"glute-bridge, 1", "sit-to-stand, 2", "walking, 2", "stationary-bike, 4"})
    void theStillsAreStartAndEnd(String id, int end) {
        assertEquals(List.of(Moment.at(0), Moment.at(end)), Pictures.picture(id).stills());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void startAndEndCanBeToldApart(String id) {
        PosePicture picture = Pictures.picture(id);
        if (picture.stills().size() < 2) {
            return;
        }
        RecordingPen pen = new RecordingPen();
        picture.draw(pen, picture.box(), picture.stills().getLast());
        Skeleton start = picture.stanceAt(picture.stills().getFirst()).skeleton();
        Skeleton end = picture.stanceAt(picture.stills().getLast()).skeleton();
        double widest =
                Arrays.stream(Spot.values())
                        .map(spot -> new Landmark(Side.NEAR, spot))
                        .mapToDouble(spot -> start.point(spot).distance(end.point(spot)))
                        .max()
                        .orElse(0);

        assertTrue(widest > 5 || pen.tints().contains(Tint.ARROW), id + " hardly moves");
    }

    @Test
    void aRestHasOneStill() {
        assertEquals(List.of(Moment.at(0)), Pictures.picture("side-lying-rest").stills());
    }

    @Test
    void aFigureFacingLeftIsTheMirrorOfOneFacingRight() {
        Pose pose = Pictures.pose("squat");
        Pose turned =
                new Pose(
                        pose.id(),
                        pose.name(),
                        pose.view(),
                        true,
                        pose.evenTone(),
                        pose.cycle(),
                        pose.props(),
                        pose.focus(),
                        pose.frames());
        PosePicture right = new PosePicture(Pictures.MANNEQUIN, pose);
        PosePicture left = new PosePicture(Pictures.MANNEQUIN, turned);
        RecordingPen rightPen = new RecordingPen();
        RecordingPen leftPen = new RecordingPen();
        right.draw(rightPen, right.box(), Moment.at(1));
        left.draw(leftPen, left.box(), Moment.at(1));

        for (int i = 0; i < rightPen.points().size(); i++) {
            Point there = rightPen.points().get(i);
            Point here = leftPen.points().get(i);
            assertEquals(right.box().width() - there.x(), here.x(), 1e-6);
            assertEquals(there.y(), here.y(), 1e-6);
        }
    }

    @Test
    void theCommonBoxHoldsThePictureAtOneScaleForAll() {
        for (String id : Pictures.POSES.keySet()) {
            PosePicture picture = Pictures.picture(id);
            Box common = picture.commonBox();
            Mannequin.Extent room = Pictures.MANNEQUIN.box(picture.sizeClass().orElseThrow());

            assertEquals(room.width(), common.width(), 1e-6);
            assertTrue(common.x0() <= picture.box().x0() && common.x1() >= picture.box().x1(), id);
        }
    }

    @Test
    void aNearArmIsDrawnOverTheTrunk() {
        RecordingPen pen = new RecordingPen();
        PosePicture picture = Pictures.picture("hip-hinge");
        picture.draw(pen, picture.box(), Moment.at(0));

        assertTrue(pen.tints().lastIndexOf(Tint.NEAR) > pen.tints().lastIndexOf(Tint.BODY));
        assertTrue(pen.tints().indexOf(Tint.FAR) < pen.tints().indexOf(Tint.BODY));
    }
}
