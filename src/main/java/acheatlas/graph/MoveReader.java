package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Form;
import acheatlas.content.ProblemKind;

import java.util.List;

/// Reads moves and their doses.
final class MoveReader {
    private static final Form PICTURE = Form.of("[a-z]+(-[a-z]+)*", "kneeling-hip-flexor");
    private static final Move.Dose NONE = new Move.Dose(0, 0, 0, 0, 0, 0, false);
    private static final int LONGEST = 120;
    private static final int MOST_REPETITIONS = 50;
    private static final int MOST_SETS = 10;
    private static final int WEEK = 7;

    private final Nodes nodes;

    MoveReader(Nodes nodes) {
        this.nodes = nodes;
    }

    Move read(Fields in, int index) {
        in.needs("sources", 0);
        return new Move(
                index,
                in.id(),
                in.oneOf("kind", Move.Kind.class),
                in.fields("dose", true).map(MoveReader::dose).orElse(NONE),
                nodes.ids(NodeKind.FINDING).lookStrictly(in, "notFor"),
                nodes.ids(NodeKind.CAUSE).lookStrictly(in, "notForCauses"),
                nodes.ids(NodeKind.MOVE).look(in, "easier"),
                nodes.ids(NodeKind.MUSCLE).ids(in, "muscles"),
                in.text("pose", PICTURE),
                in.oneOf("evidence", Evidence.class),
                nodes.ids(NodeKind.SOURCE).lookAll(in, "sources"));
    }

    private static Move.Dose dose(Fields in) {
        in.needs("daysPerWeek", 2);
        var days = in.wholes("daysPerWeek", 1, WEEK);
        var dose =
                new Move.Dose(
                        in.whole("holdSeconds", 0, LONGEST),
                        in.whole("repetitions", 1, MOST_REPETITIONS),
                        in.whole("sets", 1, MOST_SETS),
                        in.whole("minutes", 0, LONGEST),
                        first(days),
                        days.isEmpty() ? 0 : days.getLast(),
                        in.flag("eachSide"));
        check(in, dose, days);
        in.end();
        return dose;
    }

    private static int first(List<Integer> days) {
        return days.isEmpty() ? 0 : days.getFirst();
    }

    private static void check(Fields in, Move.Dose dose, List<Integer> days) {
        if (!in.has("eachSide")) {
            in.breaks(ProblemKind.MISSING_KEY, in, "add `eachSide`: true or false");
        }
        if (days.size() > 2 || dose.daysFrom() > dose.daysTo()) {
            in.breaks(
                    ProblemKind.WRONG_VALUE,
                    in,
                    "`daysPerWeek` is the fewest and the most days, such as [3, 7]");
        }
        boolean once = dose.repetitions() * dose.sets() <= 1;
        if (once && dose.holdSeconds() == 0 && dose.minutes() == 0) {
            in.breaks(
                    ProblemKind.NO_DOSE,
                    in,
                    "say how much: seconds to hold, minutes, or more than one repetition");
        }
    }
}
