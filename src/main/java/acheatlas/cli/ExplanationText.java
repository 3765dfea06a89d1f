package acheatlas.cli;

import acheatlas.content.Words;
import acheatlas.graph.Cause;
import acheatlas.graph.Graph;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/// An assessment as lines of text for a terminal.
final class ExplanationText {
    private static final int MOST_CAUSES = 5;
    private static final int MOST_OPEN = 3;

    private final Atlas atlas;
    private final Graph graph;
    private final Words words;
    private final PrintWriter out;

    ExplanationText(Atlas atlas, PrintWriter out) {
        this.atlas = atlas;
        this.out = out;
        graph = atlas.graph();
        words = atlas.content().words();
    }

    void write(Phrases.Reading reading, Assessment assessment) {
        reading.phrases().forEach(this::phrase);
        out.println();
        out.println("How soon: " + level(assessment));
        for (var raised : assessment.advice().flags()) {
            out.println("  red flag: " + name(raised.flag().finding()));
        }
        if (!assessment.advice().allowsRanking()) {
            out.println("Signs like these can come from:");
            assessment.urgentCauses().forEach(cause -> out.println("  " + cause(cause)));
            return;
        }
        list(
                "Things that can be linked with what you picked",
                assessment,
                assessment.ranked().causes());
        list("What may be adding to it", assessment, assessment.ranked().contributors());
    }

    private void phrase(Phrases.Resolved phrase) {
        if (!phrase.isUnderstood()) {
            out.println("\"" + phrase.phrase() + "\": not understood");
            return;
        }
        out.println("\"" + phrase.phrase() + "\": " + names(phrase.present()) + denied(phrase));
    }

    private String denied(Phrases.Resolved phrase) {
        return phrase.absent().isEmpty() ? "" : "not " + names(phrase.absent());
    }

    private String names(List<Integer> findings) {
        return findings.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private void list(String heading, Assessment assessment, List<RankedCause> ranked) {
        if (ranked.isEmpty()) {
            return;
        }
        out.println();
        out.println(heading);
        int place = 1;
        for (var cause : ranked.subList(0, Math.min(MOST_CAUSES, ranked.size()))) {
            out.println(" " + place++ + ". " + cause(cause.cause()) + ": " + band(cause));
            cause.reasons().forEach(this::reason);
            var open = atlas.explorer().wouldHelp(assessment, cause.cause(), MOST_OPEN);
            if (!open.isEmpty()) {
                out.println("      would help to know: " + names(open));
            }
            var moves = atlas.explorer().moves(assessment, cause.cause());
            if (!moves.isEmpty()) {
                out.println(
                        "      may help: "
                                + moves.stream()
                                        .map(move -> words.move(move.id()).name())
                                        .collect(Collectors.joining(", ")));
            }
        }
    }

    private void reason(Reason reason) {
        out.println(
                "    "
                        + (reason.pointsHere() ? "+ " : "- ")
                        + name(reason.finding())
                        + " ("
                        + Json.name(reason.strength())
                        + " link, "
                        + Json.name(reason.evidence())
                        + ")");
    }

    private static String level(Assessment assessment) {
        return switch (assessment.level()) {
            case SELF_CARE -> "self-care";
            case SOON -> "be seen within days, two weeks at most";
            case URGENT -> "be seen today";
            case EMERGENCY -> "get help now";
        };
    }

    private static String band(RankedCause cause) {
        return switch (cause.band()) {
            case BEST -> "fits your picks best";
            case SOME -> "fits some of your picks";
            case LITTLE -> "fits a little";
        };
    }

    private String cause(Cause cause) {
        return words.cause(cause.id()).name() + " (" + cause.id() + ")";
    }

    private String name(int finding) {
        return words.finding(graph.finding(finding).id()).name();
    }
}
