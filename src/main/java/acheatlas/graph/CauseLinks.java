package acheatlas.graph;

import acheatlas.content.GraphFile;
import acheatlas.content.LinkColumns;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Turns the links of the file into [Links], without those that are wrong.
///
/// Ids, grades and sources are looked up once for each symbol, not for each of a million links.
final class CauseLinks {
    private static final int STRONGEST = 5;

    /// What a modifier does to a cause; [Links#suggests] counts from the empty one in the middle.
    private static final List<String> EFFECTS =
            List.of(
                    "impossible",
                    "lowers_strongly",
                    "lowers",
                    "",
                    "raises",
                    "raises_strongly",
                    "required");

    private static final List<String> EFFECT_WORDS =
            EFFECTS.stream().filter(word -> !word.isEmpty()).toList();
    private static final int NO_EFFECT = EFFECTS.indexOf("");
    private final GraphFile file;
    private final Nodes nodes;
    private final int[] causeOf;
    private final Backing backing;
    private final BitSet isModifier = new BitSet();

    /// Takes over a link whose two ends are in the graph.
    private interface Taker {
        void take(int link, int from, int to);
    }

    CauseLinks(GraphFile file, Nodes nodes) {
        this.file = file;
        this.nodes = nodes;
        causeOf = nodes.causesByFile();
        backing = new Backing(file, nodes.ids(NodeKind.SOURCE));
        var names = file.symbols().names();
        IntStream.range(0, names.size())
                .filter(symbol -> names.get(symbol).startsWith("m_"))
                .forEach(isModifier::set);
    }

    private int[] bySymbol(Ids ids) {
        return file.symbols().names().stream().mapToInt(ids::find).toArray();
    }

    private int[] bySymbol(List<String> words) {
        return file.symbols().names().stream().mapToInt(words::indexOf).toArray();
    }

    /// Causes to symptoms and red flags.
    Links findings() {
        var columns = file.findings();
        var findings = nodes.ids(NodeKind.FINDING);
        var built = new LinksBuilder();
        Taker taker =
                (link, from, to) ->
                        built.add(
                                from,
                                to,
                                columns.suggests(link),
                                columns.expected(link),
                                backing.grade(columns, link),
                                backing.sources(columns, link));
        each(columns, findings, link -> isSign(columns, link), taker);
        return built.build(nodes.of(NodeKind.CAUSE).size(), findings.count());
    }

    /// Causes to findings that make them more or less likely.
    Links modifiers() {
        var columns = file.modifiers();
        var findings = nodes.ids(NodeKind.FINDING);
        var effects = bySymbol(EFFECTS);
        var built = new LinksBuilder();
        IntPredicate hasEffect =
                link -> {
                    int effect = effects[columns.word(link)];
                    if (effect != Ids.NONE && effect != NO_EFFECT) {
                        return true;
                    }
                    var message = "choose one of " + String.join(", ", EFFECT_WORDS);
                    columns.fault(link, "effect", ProblemKind.WRONG_VALUE, message);
                    return false;
                };
        Taker taker =
                (link, from, to) -> {
                    int effect = effects[columns.word(link)] - NO_EFFECT;
                    built.add(from, to, effect, 0, Evidence.EXPERT);
                };
        each(columns, findings, hasEffect, taker);
        return built.build(nodes.of(NodeKind.CAUSE).size(), findings.count());
    }

    /// Causes to the causes they feed, without circles.
    Links feeds() {
        var columns = file.feeds();
        int count = nodes.of(NodeKind.CAUSE).size();
        var kept = new ArrayList<Integer>();
        var all = new LinksBuilder();
        Taker taker =
                (link, from, to) -> {
                    kept.add(link);
                    all.add(from, to);
                };
        IntPredicate isSound = link -> backing.isSound(columns, link);
        each(columns, nodes.ids(NodeKind.CAUSE), isSound, taker);
        var links = all.build(count, count);
        var closing = closing(links, columns, kept);
        var built = new LinksBuilder();
        for (int at = 0; at < kept.size(); at++) {
            if (!closing.get(at)) {
                int link = kept.get(at);
                var grade = backing.grade(columns, link);
                var sources = backing.sources(columns, link);
                built.add(links.from(at), links.to(at), 0, 0, grade, sources);
            }
        }
        return built.build(count, count);
    }

    private BitSet closing(Links links, LinkColumns columns, List<Integer> kept) {
        var closing = new BitSet();
        var causes = nodes.of(NodeKind.CAUSE);
        for (var found : Cycles.in(links, causes.size())) {
            closing.set(found.link());
            var circle =
                    found.circle().stream()
                            .map(cause -> causes.get(cause).id())
                            .collect(Collectors.joining(" feeds "));
            var message = circle + "; causes cannot feed each other in a circle, take one link out";
            columns.fault(kept.get(found.link()), "", ProblemKind.CYCLE, message);
        }
        return closing;
    }

    /// Hands on the links that are sound in themselves and lead to another node than those before.
    private void each(LinkColumns columns, Ids targets, IntPredicate isSound, Taker taker) {
        var targetOf = bySymbol(targets);
        var lastFrom = new int[targets.count()];
        Arrays.fill(lastFrom, Ids.NONE);
        for (int link = 0; link < columns.count(); link++) {
            int from = causeOf[columns.cause(link)];
            int to = targetOf[columns.target(link)];
            if (from == Ids.NONE || !isSound.test(link)) {
                continue; // a cause that is left out has been named, and so has the fault
            }
            if (to == Ids.NONE) {
                var id = name(columns.target(link));
                columns.fault(link, "id", targets.why(id), targets.explain(id));
            } else if (lastFrom[to] == from) {
                var message =
                        "this cause has a link to `%s` already; take one out"
                                .formatted(name(columns.target(link)));
                columns.fault(link, "", ProblemKind.DUPLICATE_LINK, message);
            } else {
                lastFrom[to] = from;
                taker.take(link, from, to);
            }
        }
    }

    private String name(int symbol) {
        return file.symbols().name(symbol);
    }

    private boolean isSign(LinkColumns columns, int link) {
        if (isModifier.get(columns.target(link))) {
            var message = "who the person is goes under `modifiers`, with an `effect`";
            columns.fault(link, "id", ProblemKind.WRONG_KIND, message);
            return false;
        }
        return inRange(columns, link, "suggests", columns.suggests(link), 0)
                && inRange(columns, link, "expected", columns.expected(link), 1)
                && backing.isSound(columns, link);
    }

    private static boolean inRange(
            LinkColumns columns, int link, String member, int value, int least) {
        if (value < least || value > STRONGEST) {
            var message =
                    "`%s` is %d; it must be %d to %d".formatted(member, value, least, STRONGEST);
            columns.fault(link, member, ProblemKind.OUT_OF_RANGE, message);
            return false;
        }
        return true;
    }
}
