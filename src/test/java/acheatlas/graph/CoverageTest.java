package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ArticleText;
import acheatlas.content.ContentFolder;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// `data/coverage.json` says where each fact of the five founding articles is carried: an article's
/// section, a node or link of the graph, or the place where it is put right.
class CoverageTest {
    /// SHA-256 of the 586 fact ids in the order of the alphabet, one a line: no id can be swapped
    /// for another, and none can be left out.
    private static final String FACT_IDS =
            "69d0bff955bc13f6803e368c926a2d31f747f43e0abae0f81c06dba753aa5ccb";

    /// How many facts each founding article gave; the first letters of an id say which.
    private static final Map<String, Integer> FACTS =
            Map.of("s000", 76, "s001", 125, "s002", 176, "s003", 79, "s004", 130);

    private static final Map<String, String> PILLARS =
            Map.of(
                    "s000", "a_hip_flexors_and_glutes",
                    "s001", "a_sore_glutes",
                    "s002", "a_hip_flexors_low_back",
                    "s003", "a_psoas",
                    "s004", "a_trigger_points");

    record Carried(String fact, String kind, String target, String note) {
        boolean inArticle() {
            return "article".equals(kind) || "correction".equals(kind);
        }

        String pillar() {
            return PILLARS.getOrDefault(fact.substring(0, 4), "");
        }
    }

    private static final List<Carried> COVERAGE = new ArrayList<>();
    private static Content content;

    @BeforeAll
    static void read() throws Exception {
        var data = new ContentFolder(Path.of("data"));
        content = ContentLoader.load(data, ContentLoader.ENGLISH);
        var json = JsonParser.parseString(Files.readString(data.root().resolve("coverage.json")));
        for (var entry : json.getAsJsonObject().entrySet()) {
            var said = entry.getValue().getAsJsonObject();
            var kind = said.get("kind").getAsString();
            var target = said.get("target").getAsString();
            COVERAGE.add(new Carried(entry.getKey(), kind, target, note(said)));
        }
    }

    private static String note(JsonObject said) {
        return said.has("note") ? said.get("note").getAsString() : "";
    }

    @Test
    void everyFactIsMapped() throws Exception {
        var ids = COVERAGE.stream().map(Carried::fact).sorted().toList();
        var lines = String.join("\n", ids).getBytes(StandardCharsets.UTF_8);
        var digest = MessageDigest.getInstance("SHA-256").digest(lines);

        assertEquals(586, ids.size());
        assertEquals(FACT_IDS, HexFormat.of().formatHex(digest));
    }

    @Test
    void eachFoundingArticleGaveItsFacts() {
        var counts = new TreeMap<String, Integer>();
        COVERAGE.forEach(carried -> counts.merge(carried.fact().substring(0, 4), 1, Integer::sum));

        assertEquals(new TreeMap<>(FACTS), counts);
    }

    @Test
    void everyTargetIsThere() {
        var lost = COVERAGE.stream().filter(carried -> !isThere(carried)).toList();

        assertEquals(List.of(), lost);
    }

    @Test
    void aFactIsSaidInThePillarOfItsOwnArticle() {
        var elsewhere =
                COVERAGE.stream()
                        .filter(Carried::inArticle)
                        .filter(carried -> !carried.target().startsWith(carried.pillar() + "#"))
                        .toList();

        assertEquals(List.of(), elsewhere);
    }

    @Test
    void aCorrectionSaysWhatWasWrongAndNothingElseCarriesANote() {
        var odd =
                COVERAGE.stream()
                        .filter(c -> "correction".equals(c.kind()) == c.note().isBlank())
                        .toList();

        assertEquals(List.of(), odd);
    }

    private static boolean isThere(Carried carried) {
        var target = carried.target();
        return switch (carried.kind()) {
            case "article", "correction" -> sections(target).contains(target);
            case "move" -> content.graph().move(target).isPresent();
            case "cause" -> content.graph().cause(target).isPresent();
            case "finding" -> content.graph().finding(target).isPresent();
            case "link" -> isLink(target);
            default -> false;
        };
    }

    /// The sections of the article a target names, as targets.
    private static Set<String> sections(String target) {
        var article = target.substring(0, Math.max(0, target.indexOf('#')));
        var sections = new HashSet<String>();
        content.article(article).map(ArticleText::headings).orElse(List.of()).stream()
                .filter(heading -> heading.level() == 2)
                .forEach(heading -> sections.add(article + "#" + slug(heading.text())));
        return sections;
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /// `cause/finding`, whether the finding is an ordinary one or a modifier.
    private static boolean isLink(String target) {
        var graph = content.graph();
        int slash = target.indexOf('/');
        var cause = graph.cause(target.substring(0, Math.max(0, slash)));
        int finding = graph.findingIndex(target.substring(slash + 1)).orElse(-1);
        if (cause.isEmpty() || finding < 0) {
            return false;
        }
        int from = cause.orElseThrow().index();
        return graph.causeFindings().between(from, finding) >= 0
                || graph.causeModifiers().between(from, finding) >= 0;
    }
}
