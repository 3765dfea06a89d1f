package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.JsonValue;
import acheatlas.content.ProblemKind;
import acheatlas.content.pictures.Drawings;
import acheatlas.content.pictures.Nearest;

import java.util.Collection;

/// What the graph names of the drawings has to be drawn: the pose of a move, the places of a region
/// on the body map, a muscle. A drawing that is left out for a fault of its own is told of there.
final class PictureRule {
    private PictureRule() {}

    static void check(Nodes nodes, Drawings drawings) {
        if (!drawings.problems().isEmpty()) {
            return;
        }
        var poses = drawings.poses().ids();
        for (var move : nodes.of(NodeKind.MOVE)) {
            move.name("pose")
                    .ifPresent(pose -> check(move, pose, pose.value(), "pose", "poses", poses));
        }
        drawings.map()
                .ifPresent(
                        map -> {
                            for (var region : nodes.of(NodeKind.REGION)) {
                                for (var place : region.names("map")) {
                                    var drawn = map.regions().keySet();
                                    check(region, place, place.value(), "place", "bodymap", drawn);
                                }
                            }
                            for (var muscle : nodes.of(NodeKind.MUSCLE)) {
                                var drawn = map.muscles().keySet();
                                check(muscle, muscle, muscle.id(), "muscle", "bodymap", drawn);
                            }
                        });
    }

    private static void check(
            Fields in,
            JsonValue at,
            String name,
            String called,
            String file,
            Collection<String> drawn) {
        if (!drawn.contains(name)) {
            var message =
                    "`pictures/%s.json` has no %s `%s`; correct it, or draw it there%s"
                            .formatted(file, called, name, Nearest.hint(name, drawn));
            in.fault(ProblemKind.NO_PICTURE, at, message);
        }
    }
}
