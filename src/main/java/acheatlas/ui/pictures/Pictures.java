package acheatlas.ui.pictures;

import acheatlas.content.Words;
import acheatlas.content.pictures.Drawings;
import acheatlas.figure.bodymap.BodyMap;
import acheatlas.figure.bodymap.BodyMapPainter;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.figure.pose.PosePicture;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.graph.RegionFindings;
import acheatlas.i18n.Messages;
import acheatlas.ui.pictures.Rehearsal.Sketch;

import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where the screens get their pictures: what the content folder has drawings for. A screen without
/// a drawing shows its words alone.
///
/// JavaFX thread.
public final class Pictures {
    private final Graph graph;
    private final Words content;
    private final Messages messages;
    private final Drawings drawings;
    private final RegionFindings findings;

    /// @param content the words of the language
    public Pictures(Graph graph, Words content, Messages messages, Drawings drawings) {
        this.graph = graph;
        this.content = content;
        this.messages = messages;
        this.drawings = drawings;
        findings = new RegionFindings(graph);
    }

    /// The model of a body to point at; empty where there is no drawing of one. Each call makes a
    /// new one, with nothing marked.
    public Optional<BodyMapViewModel> body() {
        return map().map(map -> new BodyMapViewModel(map, findings));
    }

    public Optional<BodyMap> map() {
        return drawings.map();
    }

    /// A picture that can show one cause after another; empty where there is no body to show it on.
    public Optional<CausePicture> cause() {
        return map().map(map -> new CausePicture(graph, findings, map, content, messages));
    }

    /// A small square of the body with the place of a finding; empty where it has none.
    public Optional<Region> spot(String finding) {
        var places = graph.finding(finding).map(findings::mainPlaces).orElse(Set.of());
        return places.isEmpty() ? Optional.empty() : map().map(map -> SpotPicture.of(map, places));
    }

    /// How a person calls a place of the body: "Front of hip, right"; empty where there is no body.
    public String nameOf(String place) {
        return map().map(map -> new RegionNames(map, messages).withSide(place)).orElse("");
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

    /// Pieces of work that make every picture of here smooth from its first frame on, each less
    /// than a frame long; to be done one by one on the JavaFX thread while nobody does anything.
    public List<Runnable> rehearsal() {
        var sketches = new ArrayList<Sketch>();
        for (var move : graph.moves()) {
            pose(move).ifPresent(pose -> sketches.add(sketch(pose)));
        }
        map().ifPresent(map -> graph.causes().forEach(cause -> sketch(map, cause, sketches)));
        return Rehearsal.of(sketches);
    }

    private static Sketch sketch(PosePicture pose) {
        var box = CardBox.of(pose);
        var onTheWay = pose.motion().at(pose.motion().round() / 3);
        return new Sketch(box, pen -> pose.draw(pen, box, onTheWay));
    }

    private void sketch(BodyMap map, Cause cause, List<Sketch> sketches) {
        var side = BodySide.RIGHT;
        var drawing = CauseDrawing.of(graph, map, findings, cause, side);
        var aspects = drawing.aspects(map, side);
        var boxes = drawing.boxes(map, aspects);
        var painter = new BodyMapPainter(map);
        for (int i = 0; i < aspects.size(); i++) {
            var aspect = aspects.get(i);
            var box = boxes.get(i);
            sketches.add(
                    new Sketch(box, pen -> painter.paint(pen, aspect, box, drawing.overlay())));
        }
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
