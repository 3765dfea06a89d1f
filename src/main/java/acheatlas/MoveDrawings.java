package acheatlas;

import acheatlas.content.Words;
import acheatlas.content.pictures.FigureReader;
import acheatlas.content.pictures.PoseReader;
import acheatlas.figure.pose.PosePicture;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.ui.articles.MoveFigures;
import acheatlas.ui.pictures.MovePicture;

import javafx.scene.layout.Region;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Pictures of moves for the articles, read from the content folder when the first one is seen.
final class MoveDrawings implements MoveFigures {
    private final Words words;
    private final Messages messages;
    private Map<String, PosePicture> pictures = Map.of();

    MoveDrawings(Words words, Messages messages) {
        this.words = words;
        this.messages = messages;
    }

    @Override
    public Optional<Region> of(Move move) {
        if (pictures.isEmpty()) {
            read();
        }
        return Optional.ofNullable(pictures.get(move.pose()))
                .map(
                        pose -> {
                            var picture = new MovePicture(messages);
                            var text = words.move(move.id());
                            picture.show(pose, move.id(), text.name(), text.goal());
                            return picture.root();
                        });
    }

    private void read() {
        var folder = App.folder().resolve("pictures");
        var figure = FigureReader.read(folder.resolve("figure.json"), "figure").figure();
        var found = new HashMap<String, PosePicture>();
        figure.ifPresent(
                body ->
                        PoseReader.read(folder.resolve("poses.json"), "poses", body)
                                .poses()
                                .values()
                                .forEach(
                                        pose ->
                                                found.put(
                                                        pose.id(),
                                                        new PosePicture(body.mannequin(), pose))));
        pictures = found;
    }
}
