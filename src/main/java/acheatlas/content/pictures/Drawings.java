package acheatlas.content.pictures;

import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.pose.PosePictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// All drawings of a content folder. Any thread.
///
/// @param map the body; empty where its file cannot be used
/// @param poses the moves' pictures; a faulty one is left out
/// @param problems in the order of the files
public record Drawings(Optional<BodyMap> map, PosePictures poses, List<Problem> problems) {
    public static final Drawings NONE =
            new Drawings(Optional.empty(), PosePictures.NONE, List.of());
    private static final String MAP = "bodymap.json";
    private static final String FIGURE = "figure.json";
    private static final String POSES = "poses.json";

    public Drawings {
        problems = List.copyOf(problems);
    }

    /// Reads the folder `pictures`. Never throws: what is missing or faulty is left out and named.
    public static Drawings read(ContentFolder folder) {
        var map = BodyMapReader.read(folder.pictures(MAP), shown(folder, MAP));
        var figure = FigureReader.read(folder.pictures(FIGURE), shown(folder, FIGURE));
        var problems = new ArrayList<>(map.problems());
        problems.addAll(figure.problems());
        var poses =
                figure.figure()
                        .map(
                                body -> {
                                    var read =
                                            PoseReader.read(
                                                    folder.pictures(POSES),
                                                    shown(folder, POSES),
                                                    body);
                                    problems.addAll(read.problems());
                                    return new PosePictures(
                                            Optional.of(body.mannequin()), read.poses());
                                });
        return new Drawings(map.map(), poses.orElse(PosePictures.NONE), problems);
    }

    private static String shown(ContentFolder folder, String name) {
        return folder.shown(folder.pictures(name));
    }
}
