package acheatlas.handout;

import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.BodyMapReader;
import acheatlas.content.pictures.Figure;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.pose.Pose;
import acheatlas.figure.pose.PosePicture;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Where the drawings of a page come from. What is missing is left off the page.
public final class HandoutPictures {
    /// No pictures at all.
    public static final HandoutPictures NONE = new HandoutPictures(null, _ -> Optional.empty());

    private final @Nullable BodyMap map;
    private final Function<String, Optional<PosePicture>> poses;

    private HandoutPictures(@Nullable BodyMap map, Function<String, Optional<PosePicture>> poses) {
        this.map = map;
        this.poses = poses;
    }

    /// Drawings that somebody else has read already.
    ///
    /// @param poses from a pose's id to its picture
    public static HandoutPictures of(BodyMap map, Function<String, Optional<PosePicture>> poses) {
        return new HandoutPictures(map, poses);
    }

    /// Reads the drawings of a content folder. Faults in them are told by whoever checks the
    /// content.
    public static HandoutPictures read(ContentFolder folder) {
        var map = BodyMapReader.read(folder.pictures("bodymap.json"), "bodymap.json").map();
        var poseFile = folder.pictures("poses.json");
        var figure = FigureReader.read(folder.pictures("figure.json"), "figure.json").figure();
        Map<String, Pose> poses =
                figure.map(drawn -> PoseReader.read(poseFile, "poses.json", drawn).poses())
                        .orElse(Map.of());
        var solved = new ConcurrentHashMap<String, Optional<PosePicture>>();
        return new HandoutPictures(
                map.orElse(null),
                id -> solved.computeIfAbsent(id, _ -> solve(figure, poses.get(id))));
    }

    private static Optional<PosePicture> solve(Optional<Figure> figure, @Nullable Pose pose) {
        return figure.filter(_ -> pose != null)
                .map(drawn -> new PosePicture(drawn.mannequin(), Objects.requireNonNull(pose)));
    }

    Optional<BodyMap> map() {
        return Optional.ofNullable(map);
    }

    Optional<PosePicture> pose(String id) {
        return poses.apply(id);
    }
}
