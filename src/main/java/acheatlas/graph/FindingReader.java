package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Form;
import acheatlas.content.JsonValue;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.List;

/// Reads findings and what red flags among them lead to.
final class FindingReader {
    private static final int OLDEST = 120;
    private static final String AGE = "age";
    private static final Form GROUP = Form.of("age|sex|duration", AGE);

    private final Nodes nodes;
    private final ConditionReader conditions;
    private final List<RedFlag> flags = new ArrayList<>();

    FindingReader(Nodes nodes) {
        this.nodes = nodes;
        conditions = new ConditionReader(nodes.ids(NodeKind.FINDING));
    }

    Finding read(Fields in, int index) {
        var kind = in.oneOf("kind", FindingKind.class);
        checkPrefix(in, kind);
        if (kind == FindingKind.MODIFIER) {
            return modifier(in, index);
        }
        if (kind == FindingKind.RED_FLAG) {
            flags.add(flag(in, index));
        }
        in.needs("regions");
        return new Finding(
                index,
                in.id(),
                kind,
                in.whole("importance", 1, 5),
                kind == FindingKind.SYMPTOM && in.flag("location"),
                nodes.ids(NodeKind.REGION).ids(in, "regions"),
                "",
                List.of());
    }

    private static void checkPrefix(Fields in, FindingKind kind) {
        var prefix =
                switch (kind) {
                    case SYMPTOM -> "s_";
                    case MODIFIER -> "m_";
                    case RED_FLAG -> "rf_";
                };
        if (!in.id().startsWith(prefix)) {
            in.breaks(
                    ProblemKind.WRONG_VALUE,
                    in,
                    "ids of this kind of finding begin with `%s`".formatted(prefix));
        }
    }

    private static Finding modifier(Fields in, int index) {
        var group = in.textOr("group", GROUP, "");
        var ages = in.wholes("ages", 0, OLDEST);
        if (group.equals(AGE) != in.has("ages")) {
            wrongAges(in, "`ages` and the group `age` go together; add the other or take it out");
        } else if (in.has("ages") && (ages.size() != 2 || ages.getFirst() > ages.getLast())) {
            wrongAges(in, "`ages` are the first and the last year, such as [16, 34]");
        }
        var nowhere = List.<String>of();
        return new Finding(index, in.id(), FindingKind.MODIFIER, 1, false, nowhere, group, ages);
    }

    private static void wrongAges(Fields in, String message) {
        JsonValue at = in.value("ages").orElse(in);
        in.breaks(ProblemKind.WRONG_GROUP, at, message);
    }

    /// What the red flags read so far lead to.
    List<RedFlag> flags() {
        return flags;
    }

    private RedFlag flag(Fields in, int index) {
        in.needs("sources", 0);
        return new RedFlag(
                index,
                in.oneOf("level", CareLevel.class),
                nodes.ids(NodeKind.CAUSE).lookAll(in, "pointsTo"),
                // a flag without its parts still has its own question
                conditions.read(in, "when").orElse(Condition.never()),
                in.flag("unsureCountsAsPresent"),
                nodes.ids(NodeKind.SOURCE).lookAll(in, "sources"));
    }
}
