package acheatlas.figure.pose;

import acheatlas.content.pictures.Figure;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;

import java.nio.file.Path;
import java.util.Map;

/// The shipped mannequin and poses.
final class Pictures {
    static final Figure FIGURE =
            FigureReader.read(Path.of("data/pictures/figure.json"), "pictures/figure.json")
                    .figure()
                    .orElseThrow();
    static final Mannequin MANNEQUIN = FIGURE.mannequin();
    static final Map<String, Pose> POSES =
            PoseReader.read(Path.of("data/pictures/poses.json"), "pictures/poses.json", FIGURE)
                    .poses();

    private Pictures() {}

    static PosePicture picture(String id) {
        return new PosePicture(MANNEQUIN, pose(id));
    }

    static Pose pose(String id) {
        Pose pose = POSES.get(id);
        if (pose == null) {
            throw new IllegalArgumentException("no pose " + id);
        }
        return pose;
    }
}
