package acheatlas.ui.pictures;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.BodyMapReader;
import acheatlas.content.pictures.Figure;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.pose.PosePicture;
import acheatlas.graph.Content;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.RegionFindings;

import java.nio.file.Path;
import java.util.List;

/// The shipped content and its pictures, read once for all tests.
final class ShippedPictures {
    private static final Path FOLDER = Path.of("data");

    static final Content CONTENT = content();
    static final BodyMap MAP =
            BodyMapReader.read(picture("bodymap.json"), "bodymap.json").map().orElseThrow();
    static final RegionFindings FINDINGS = new RegionFindings(CONTENT.graph());
    static final List<PosePicture> MOVES = moves();

    private ShippedPictures() {}

    static BodyMapViewModel model() {
        return new BodyMapViewModel(MAP, FINDINGS);
    }

    static PosePicture move(String id) {
        return MOVES.stream().filter(move -> move.pose().id().equals(id)).findFirst().orElseThrow();
    }

    private static Path picture(String file) {
        return FOLDER.resolve("pictures").resolve(file);
    }

    private static Content content() {
        try {
            return ContentLoader.load(new ContentFolder(FOLDER), "en");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<PosePicture> moves() {
        Figure figure =
                FigureReader.read(picture("figure.json"), "figure.json").figure().orElseThrow();
        return PoseReader.read(picture("poses.json"), "poses.json", figure)
                .poses()
                .values()
                .stream()
                .map(pose -> new PosePicture(figure.mannequin(), pose))
                .toList();
    }
}
