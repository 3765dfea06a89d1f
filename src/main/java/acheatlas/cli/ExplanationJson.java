package acheatlas.cli;

import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import java.util.List;

/// An assessment as JSON: ids and words of the domain, never a score.
final class ExplanationJson {
    private static final int MOST_OPEN = 3;

    private final Atlas atlas;
    private final Graph graph;

    ExplanationJson(Atlas atlas) {
        this.atlas = atlas;
        graph = atlas.graph();
    }

    JsonObject of(Phrases.Reading reading, Assessment assessment) {
        var object = new JsonObject();
        object.add("phrases", phrases(reading.phrases()));
        object.addProperty("triage", Json.name(assessment.level()));
        object.add("red_flags", flags(assessment));
        object.addProperty("moves_shown", assessment.allowsMoves());
        object.add("causes", causes(assessment, assessment.ranked().causes()));
        object.add("contributors", causes(assessment, assessment.ranked().contributors()));
        object.add(
                "points_to",
                Json.strings(assessment.urgentCauses().stream().map(Cause::id).toList()));
        return object;
    }

    JsonArray phrases(List<Phrases.Resolved> phrases) {
        var array = new JsonArray();
        for (var phrase : phrases) {
            var object = new JsonObject();
            object.addProperty("phrase", phrase.phrase());
            object.add("present", Json.strings(ids(phrase.present())));
            object.add("absent", Json.strings(ids(phrase.absent())));
            object.add("unsure", Json.strings(ids(phrase.unsure())));
            array.add(object);
        }
        return array;
    }

    private JsonArray flags(Assessment assessment) {
        var array = new JsonArray();
        for (var raised : assessment.advice().flags()) {
            var object = new JsonObject();
            object.addProperty("id", graph.finding(raised.flag().finding()).id());
            object.addProperty("level", Json.name(raised.level()));
            array.add(object);
        }
        return array;
    }

    private JsonArray causes(Assessment assessment, List<RankedCause> ranked) {
        var array = new JsonArray();
        for (var cause : ranked) {
            var object = new JsonObject();
            object.addProperty("id", cause.cause().id());
            object.addProperty("name", atlas.content().words().cause(cause.cause().id()).name());
            object.addProperty("fits", Json.name(cause.band()));
            object.add("reasons_for", reasons(cause.reasonsFor()));
            object.add("reasons_against", reasons(cause.reasonsAgainst()));
            object.add(
                    "would_help_to_know",
                    Json.strings(
                            ids(atlas.explorer().wouldHelp(assessment, cause.cause(), MOST_OPEN))));
            object.add(
                    "moves",
                    Json.strings(
                            atlas.explorer().moves(assessment, cause.cause()).stream()
                                    .map(move -> move.id())
                                    .toList()));
            array.add(object);
        }
        return array;
    }

    private JsonArray reasons(List<Reason> reasons) {
        var array = new JsonArray();
        for (var reason : reasons) {
            var object = new JsonObject();
            object.addProperty("finding", graph.finding(reason.finding()).id());
            object.addProperty("link", Json.name(reason.strength()));
            object.addProperty("evidence", Json.name(reason.evidence()));
            object.add(
                    "sources",
                    Json.strings(
                            reason.sources().stream()
                                    .map(at -> graph.sources().get(at).id())
                                    .toList()));
            array.add(object);
        }
        return array;
    }

    private List<String> ids(List<Integer> findings) {
        return findings.stream().map(index -> graph.finding(index).id()).toList();
    }
}
