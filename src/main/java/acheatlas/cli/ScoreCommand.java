package acheatlas.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Runs cases and says how many came out right.")
final class ScoreCommand implements Callable<Integer> {
    private static final int TOP = 3;

    private final Commands commands;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "JSON array of cases")
    private Path file;

    @Option(names = "--json", description = "as JSON")
    private boolean json;

    @Option(names = "--lang", defaultValue = "en", description = "language of the words")
    private String language;

    // picocli fills the fields before the command runs
    @SuppressWarnings("NullAway.Init")
    ScoreCommand(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Integer call() throws CannotRun {
        var atlas = Atlas.open(commands.folder(), language);
        var card = Scorecard.of(atlas, CaseFile.read(file));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.pretty(json(atlas, card)));
        } else {
            text(atlas, card, out);
        }
        return 0;
    }

    private static JsonElement json(Atlas atlas, Scorecard card) {
        var object = new JsonObject();
        var cases = new JsonArray();
        card.cases().forEach(scored -> cases.add(json(atlas, scored)));
        object.add("cases", cases);
        var totals = new JsonObject();
        totals.addProperty("cases", card.cases().size());
        totals.addProperty("top1", card.top(1));
        totals.addProperty("top3", card.top(TOP));
        totals.addProperty("triage", card.triageRight());
        totals.addProperty("emergencies", card.emergencies());
        totals.addProperty("emergencies_missed", card.emergenciesMissed());
        totals.addProperty("self_care", card.selfCare());
        totals.addProperty("over_triage", card.overTriage());
        totals.addProperty("unresolved_phrases", card.unresolvedPhrases());
        object.add("totals", totals);
        return object;
    }

    private static JsonObject json(Atlas atlas, Scorecard.Scored scored) {
        var object = new JsonObject();
        object.addProperty("id", scored.vignette().id());
        object.add("phrases", new ExplanationJson(atlas).phrases(scored.phrases()));
        object.add("causes", Json.strings(scored.causes()));
        object.add("contributors", Json.strings(scored.contributors()));
        object.addProperty("triage", Json.name(scored.level()));
        object.addProperty("expected_cause", scored.vignette().cause());
        object.add(
                "expected_triage",
                Json.strings(scored.vignette().triage().stream().map(Json::name).toList()));
        object.addProperty("top1", scored.isRightWithin(1));
        object.addProperty("top3", scored.isRightWithin(TOP));
        object.addProperty("triage_right", scored.isTriageRight());
        object.add("unresolved", Json.strings(scored.unresolved()));
        return object;
    }

    private static void text(Atlas atlas, Scorecard card, PrintWriter out) {
        var phrases = atlas.phrases();
        for (var scored : card.cases()) {
            out.println(
                    scored.vignette().id()
                            + ": "
                            + (scored.isRightWithin(1)
                                    ? "first"
                                    : scored.isRightWithin(TOP)
                                            ? "in the first three"
                                            : "not found")
                            + ", "
                            + (scored.isTriageRight() ? "triage right" : "triage wrong"));
            for (var phrase : scored.phrases()) {
                out.println("    \"" + phrase.phrase() + "\" -> " + meaning(phrases, phrase));
            }
            out.println("    causes: " + String.join(" ", scored.causes()));
            out.println("    contributors: " + String.join(" ", scored.contributors()));
            out.println("    triage: " + Json.name(scored.level()));
            out.println("    expected: " + expected(scored.vignette()));
        }
        totals(card, out);
    }

    private static String meaning(Phrases phrases, Phrases.Resolved phrase) {
        if (!phrase.isUnderstood()) {
            return "not understood";
        }
        var present = String.join(" ", phrases.ids(phrase.present()));
        var absent = phrases.ids(phrase.absent());
        return (present + (absent.isEmpty() ? "" : " not: " + String.join(" ", absent))).strip();
    }

    private static String expected(Vignette vignette) {
        List<String> levels = vignette.triage().stream().map(Json::name).toList();
        return vignette.cause() + " " + String.join(" ", levels);
    }

    private static void totals(Scorecard card, PrintWriter out) {
        int all = card.cases().size();
        out.println();
        out.println("cases               " + all);
        out.println("top1                " + share(card.top(1), all));
        out.println("top3                " + share(card.top(TOP), all));
        out.println("triage              " + share(card.triageRight(), all));
        out.println("emergencies         " + card.emergencies());
        out.println("emergencies missed  " + card.emergenciesMissed());
        out.println(
                "over-triage         "
                        + share(card.overTriage(), card.selfCare())
                        + " of self-care cases");
        out.println("unresolved phrases  " + card.unresolvedPhrases());
    }

    private static String share(int part, int all) {
        return part + (all == 0 ? "" : " (" + Math.round(100.0 * part / all) + " %)");
    }
}
