package acheatlas.ui.linkmap;

import acheatlas.graph.CauseKind;
import acheatlas.ranking.Assessment;

import java.util.List;
import java.util.Optional;

/// Everything the screen shows at one moment, all of the same assessment.
///
/// @param map what is drawn: without the weaker links, unless they were asked for or belong to the
///   chosen box
/// @param all everything there is of the kinds shown, drawn or not
/// @param offered the kinds of cause there are to choose from
/// @param chosen id of the box whose links are lit; empty for none
/// @param weaker whether the weaker links are drawn too
/// @param table whether the table stands in the map's place
public record Seen(
        Assessment assessment,
        LinkMap map,
        LinkMap all,
        List<CauseKind> offered,
        Kinds kinds,
        String chosen,
        boolean weaker,
        boolean table) {

    /// What the screen is about.
    public enum Face {
        /// Nothing picked yet.
        START,
        /// Picks, but nothing they can come from: no place is named.
        NO_CAUSE,
        /// The ranking is withheld.
        CARE,
        MAP
    }

    public Seen {
        offered = List.copyOf(offered);
    }

    public Face face() {
        if (!assessment.advice().allowsRanking()) {
            return Face.CARE;
        }
        if (assessment.findings().isEmpty()) {
            return Face.START;
        }
        return assessment.ranked().isEmpty() ? Face.NO_CAUSE : Face.MAP;
    }

    public Optional<Box> chosenBox() {
        return map.box(chosen);
    }

    /// Every link of the chosen box, also to boxes that are not on the map.
    public List<MapLink> chosenLinks(MapLink.Kind kind) {
        return all.linksOf(chosen, kind);
    }
}
