package acheatlas.ui.pictures;

import acheatlas.content.Words;
import acheatlas.content.pictures.Drawings;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.pose.PosePicture;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.graph.RegionFindings;
import acheatlas.i18n.Messages;

import javafx.scene.layout.Region;

import java.util.Optional;
import java.util.Set;

/// Where the screens get their pictures: what the content folder has drawings for. A screen without
/// a drawing shows its words alone.
///
/// @param content the words of the language
public record Pictures(Graph graph, Words content, Messages messages, Drawings drawings) {

    /// The model of a body to point at; empty where there is no drawing of one. Each call makes a
    /// new one, with nothing marked.
    public Optional<BodyMapViewModel> body() {
        return map().map(map -> new BodyMapViewModel(map, new RegionFindings(graph)));
    }

    public Optional<BodyMap> map() {
        return drawings.map();
    }

    /// A picture that can show one cause after another; empty where there is no body to show it on.
    public Optional<CausePicture> cause() {
        return map().map(map -> new CausePicture(graph, map, content, messages));
    }

    /// A small square of the body with the place of a finding; empty where it has none.
    public Optional<Region> spot(String finding) {
        var places =
                graph.finding(finding).map(new RegionFindings(graph)::mainPlaces).orElse(Set.of());
        return places.isEmpty() ? Optional.empty() : map().map(map -> SpotPicture.of(map, places));
    }

    /// The drawing of a move; empty for one without a pose.
    public Optional<PosePicture> pose(Move move) {
        return drawings.poses().find(move.pose());
    }

    /// A picture of a move with its play button; empty for a move without a pose.
    public Optional<MovePicture> move(Move move) {
        return shown(move, new MovePicture(messages));
    }

    /// A small picture of a move, without a button; empty for a move without a pose.
    public Optional<MovePicture> small(Move move) {
        return shown(move, MovePicture.small(messages));
    }

    private Optional<MovePicture> shown(Move move, MovePicture picture) {
        return pose(move)
                .map(
                        pose -> {
                            var words = content.move(move.id());
                            picture.show(pose, move.id(), words.name(), words.goal());
                            return picture;
                        });
    }
}
