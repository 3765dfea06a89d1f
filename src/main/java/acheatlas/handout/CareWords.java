package acheatlas.handout;

import acheatlas.graph.CareLevel;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a care level is called on the page, what to do, and whom to call.
final class CareWords {
    private final Draft draft;

    CareWords(Draft draft) {
        this.draft = draft;
    }

    String title() {
        return switch (level()) {
            case EMERGENCY -> draft.say("handout.care.emergency");
            case URGENT -> draft.say("handout.care.urgent");
            case SOON -> draft.say("handout.care.soon");
            case SELF_CARE -> draft.say("handout.care.withheld");
        };
    }

    String lead() {
        return switch (level()) {
            case EMERGENCY -> draft.say("handout.care.emergency.lead");
            case URGENT -> draft.say("handout.care.urgent.lead");
            case SOON -> draft.say("handout.care.soon.lead");
            case SELF_CARE -> draft.say("handout.care.withheld.lead");
        };
    }

    CareLevel level() {
        return draft.handout().assessment().level();
    }

    /// `Call 911`, or the local number where nobody has set one.
    String call() {
        var number = draft.options().clinic().emergencyNumber();
        return number.isEmpty()
                ? draft.say("handout.call.local")
                : draft.say("handout.call", number);
    }

    /// What the flags that are up ask for, then what the rules do, said once where two ask alike;
    /// of those alone that raise the care level.
    List<String> actions(int most) {
        return said(level -> level.isAtLeast(CareLevel.SOON), most);
    }

    /// What the other flags and rules say: signs to check, moves to leave out.
    List<String> hints(int most) {
        return said(level -> level == CareLevel.SELF_CARE, most);
    }

    private List<String> said(Predicate<CareLevel> wanted, int most) {
        var advice = draft.handout().assessment().advice();
        var flags =
                advice.flags().stream()
                        .filter(raised -> wanted.test(raised.level()))
                        .map(raised -> draft.graph().finding(raised.flag().finding()))
                        .map(finding -> draft.words().finding(finding.id()).action());
        var rules =
                advice.rules().stream()
                        .filter(rule -> wanted.test(rule.level()))
                        .map(rule -> draft.words().rule(rule.id()).action());
        return Stream.concat(flags, rules)
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }

    /// The red flags that are up, by name.
    List<String> signs() {
        return draft.handout().assessment().advice().flags().stream()
                .map(raised -> draft.name(raised.flag().finding()))
                .toList();
    }
}
