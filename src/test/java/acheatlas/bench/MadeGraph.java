package acheatlas.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes a `graph.json` of any size, in the form of the shipped one: 50 links to a cause, five
/// times as many findings as causes, a few findings that many causes list and many that few do.
///
/// The same size and seed make the same file. Content without sense, but without fault: every id
/// exists, every flag is asked for, nothing feeds itself in a circle.
public final class MadeGraph {
    static final int LINKS_OF_A_CAUSE = 50;
    private static final int MODIFIERS_OF_A_CAUSE = 3;
    private static final int LINKS_TO_A_FINDING = 10;

    /// As in the shipped graph, the most listed finding is listed by more than a third of causes.
    private static final int SKEW = 3;

    private static final String[] REGIONS = {"low_back", "buttock", "groin", "thigh"};
    private static final String[] KINDS = {"muscle", "joint", "nerve", "habit", "condition"};
    private static final String[] COMMON = {"rare", "uncommon", "common", "very_common"};
    private static final String[] EVIDENCE = {"strong", "moderate", "weak", "contested", "expert"};
    private static final String[] EFFECTS = {"raises", "raises_strongly", "lowers"};

    private static final String RULE =
            """
            "id": "R1", "atLevel": "emergency", "withholds": ["ranking", "moves"], \
            "sources": ["S0"]\
            """;
    private static final String MOVE =
            """
            "id": "st_one", "kind": "stretch", "dose": {"holdSeconds": 30, "repetitions": 3, \
            "sets": 1, "minutes": 0, "daysPerWeek": [3, 7], "eachSide": true}, "notFor": [], \
            "notForCauses": [], "muscles": [], "pose": "one", "evidence": "weak", \
            "sources": ["S0"]\
            """;

    private final Random random;
    private final int causes;
    private final int symptoms;
    private final int modifiers;
    private final int flags;
    private final int sources;

    private MadeGraph(int links, long seed) {
        random = new Random(seed);
        causes = links / LINKS_OF_A_CAUSE;
        int findings = links / LINKS_TO_A_FINDING;
        modifiers = findings / 100;
        flags = Math.max(1, findings / 1000);
        symptoms = findings - modifiers - flags;
        sources = Math.max(1, links / 500);
    }

    /// Writes `graph.json` into a folder, which is made where it is missing.
    ///
    /// @param links how many in all, a multiple of 50
    /// @return the folder
    public static Path write(Path folder, int links, long seed) throws IOException {
        Files.createDirectories(folder);
        try (var out = Files.newBufferedWriter(folder.resolve("graph.json"))) {
            new MadeGraph(links, seed).write(out);
        }
        return folder;
    }

    private void write(Writer out) throws IOException {
        out.write("{\n  \"$schema\": \"graph.schema.json\",\n  \"format\": 1,\n");
        list(out, "regions", REGIONS.length, it -> id(REGIONS[it]) + ", \"map\": []");
        list(out, "muscles", 1, _ -> id("iliopsoas"));
        list(out, "findings", symptoms + modifiers + flags, this::finding);
        list(out, "rules", 1, _ -> RULE);
        list(out, "gate", 1, _ -> id("g_all") + ", \"flags\": " + allFlags());
        list(out, "causes", causes, this::whole);
        list(out, "moves", 1, _ -> MOVE);
        list(out, "referrals", 0, _ -> "");
        list(out, "articles", 0, _ -> "");
        list(out, "sources", sources, MadeGraph::source);
        out.write("  \"version\": \"1.0.0\"\n}\n");
    }

    private static void list(Writer out, String section, int count, IntFunction<String> members)
            throws IOException {
        out.write("  \"" + section + "\": [\n");
        for (int index = 0; index < count; index++) {
            out.write("    {" + members.apply(index) + (index < count - 1 ? "},\n" : "}\n"));
        }
        out.write("  ],\n");
    }

    private static String id(String id) {
        return "\"id\": \"" + id + "\"";
    }

    private String allFlags() {
        return listOf(IntStream.range(0, flags).mapToObj(MadeGraph::flag).toArray(String[]::new));
    }

    private String finding(int index) {
        if (index < symptoms) {
            return id(symptom(index))
                    + ", \"kind\": \"symptom\", \"importance\": "
                    + (1 + random.nextInt(5))
                    + (index % 3 == 0 ? ", \"location\": true" : "")
                    + ", \"regions\": "
                    + listOf(any(REGIONS));
        }
        int modifier = index - symptoms;
        if (modifier < modifiers) {
            return id(modifier(modifier)) + ", \"kind\": \"modifier\"";
        }
        return id(flag(modifier - modifiers))
                + ", \"kind\": \"red_flag\", \"importance\": 5, \"regions\": "
                + listOf(any(REGIONS))
                + ", \"level\": \"urgent\", \"pointsTo\": "
                + listOf(cause(random.nextInt(causes)))
                + ", \"sources\": "
                + listOf(source());
    }

    private String whole(int index) {
        return id(cause(index))
                + ", \"kind\": \""
                + any(KINDS)
                + "\", \"core\": true, \"common\": \""
                + any(COMMON)
                + "\",\n      \"level\": \"self_care\", \"evidence\": \"weak\","
                + " \"muscles\": [],\n      \"findings\": ["
                + signs(index)
                + "],\n      \"modifiers\": ["
                + effects()
                + "],\n      \"feeds\": ["
                + feeds(index)
                + "],\n      \"moves\": [], \"sources\": "
                + listOf(source());
    }

    /// The last cause has nobody left to feed without closing a circle.
    private String feeds(int index) {
        int left = causes - 1 - index;
        return left == 0 ? "" : link(cause(index + 1 + random.nextInt(left)), "") + backing() + "}";
    }

    private String signs(int index) {
        int feeds = index < causes - 1 ? 1 : 0;
        int wanted = LINKS_OF_A_CAUSE - MODIFIERS_OF_A_CAUSE - feeds;
        var drawn = new LinkedHashSet<Integer>();
        while (drawn.size() < wanted) {
            drawn.add((int) (symptoms * Math.pow(random.nextDouble(), SKEW)));
        }
        return drawn.stream().map(this::sign).collect(Collectors.joining(","));
    }

    private String sign(int finding) {
        var strength =
                ", \"suggests\": "
                        + random.nextInt(6)
                        + ", \"expected\": "
                        + (1 + random.nextInt(5));
        return link(symptom(finding), strength) + backing() + "}";
    }

    private String effects() {
        int first = random.nextInt(modifiers - MODIFIERS_OF_A_CAUSE);
        return IntStream.range(first, first + MODIFIERS_OF_A_CAUSE)
                .mapToObj(it -> link(modifier(it), ", \"effect\": \"" + any(EFFECTS) + "\"}"))
                .collect(Collectors.joining(","));
    }

    private static String link(String id, String more) {
        return "\n        {" + id(id) + more;
    }

    /// One link in seven rests on two sources, as in the shipped graph.
    private String backing() {
        var first = source();
        var second = source();
        boolean isTwo = random.nextInt(7) == 0 && !first.equals(second);
        return ", \"evidence\": \""
                + any(EVIDENCE)
                + "\", \"sources\": "
                + (isTwo ? listOf(first, second) : listOf(first));
    }

    private static String listOf(String... ids) {
        return "[\"" + String.join("\", \"", ids) + "\"]";
    }

    private String any(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private String source() {
        return "S" + random.nextInt(sources);
    }

    private static String source(int index) {
        return id("S" + index) + ", \"title\": \"A made source\", \"status\": \"verified\"";
    }

    private static String cause(int index) {
        return "c_" + padded(index);
    }

    private static String symptom(int index) {
        return "s_" + padded(index);
    }

    private static String modifier(int index) {
        return "m_" + padded(index);
    }

    private static String flag(int index) {
        return "rf_" + padded(index);
    }

    /// Ids as long as people's own.
    private static String padded(int index) {
        return "worse_after_" + (1_000_000 + index);
    }
}
