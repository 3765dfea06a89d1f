package acheatlas.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// A plain question asked before any cause is shown. It stands for a group of red flags: a yes
/// opens them to be ticked one by one, a no denies them all.
///
/// @param flags indices of the red-flag findings it stands for, in the order they are shown in
public record GateQuestion(String id, List<Integer> flags) {
    /// More than this nobody answers with care.
    static final int MOST = 7;

    private static final String LEFT_OVER = "g_signs";

    public GateQuestion {
        flags = List.copyOf(flags);
    }

    /// These questions with every red flag in exactly one of them: one that none asks for joins the
    /// last, one that two ask for stays with the first. So nothing in a content pack can open a way
    /// round a red flag.
    static List<GateQuestion> covering(List<GateQuestion> questions, List<RedFlag> redFlags) {
        var left = new ArrayList<>(redFlags.stream().map(RedFlag::finding).toList());
        var asked = new HashSet<Integer>();
        var gate = new ArrayList<GateQuestion>();
        for (var question : questions) {
            var own = question.flags().stream().filter(asked::add).toList();
            if (!own.isEmpty()) {
                gate.add(new GateQuestion(question.id(), own));
            }
        }
        left.removeIf(asked::contains);
        if (!left.isEmpty()) {
            var last = gate.isEmpty() ? new GateQuestion(LEFT_OVER, List.of()) : gate.removeLast();
            left.addAll(0, last.flags());
            gate.add(new GateQuestion(last.id(), left));
        }
        return List.copyOf(gate);
    }
}
