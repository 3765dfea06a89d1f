package acheatlas.handout;

import acheatlas.graph.CareLevel;

import java.util.ArrayList;
import java.util.List;

/// When to get help: right away, and in the next days. The first list is the same for everybody.
final class HelpPart {
    private final Draft draft;
    private final CareWords care;

    HelpPart(Draft draft) {
        this.draft = draft;
        care = new CareWords(draft);
    }

    void writeNow(Markup page) {
        page.div("help", () -> page.box("urgent", () -> now(page)));
    }

    void writeSoon(Markup page) {
        page.div("help", () -> page.box("", () -> soon(page)));
    }

    /// Side by side.
    void writeBoth(Markup page) {
        page.row(
                "help",
                () -> {
                    page.boxCell("urgent", () -> now(page));
                    page.cell("gap", () -> {});
                    page.boxCell("", () -> soon(page));
                });
    }

    private void now(Markup page) {
        page.heading(draft.say("handout.help.now"));
        page.list(
                List.of(
                        draft.say("handout.help.now.numb"),
                        draft.say("handout.help.now.bladder"),
                        draft.say("handout.help.now.weak"),
                        draft.say("handout.help.now.fever"),
                        draft.say("handout.help.now.fall")));
        page.say("p", "strong", care.call());
    }

    private void soon(Markup page) {
        boolean isSoon = draft.handout().assessment().level() == CareLevel.SOON;
        page.heading(draft.say(isSoon ? "handout.care.soon" : "handout.help.see"));
        if (isSoon) {
            var actions = care.actions(1);
            page.line(actions.isEmpty() ? draft.say("handout.care.soon.lead") : actions.getFirst());
            page.line(draft.say("handout.help.sooner"));
        }
        page.list(lines(isSoon));
        page.line(draft.say("handout.help.stop"));
    }

    private List<String> lines(boolean isSoon) {
        var lines = new ArrayList<String>();
        if (!isSoon) {
            lines.add(draft.say("handout.help.see.weeks"));
        }
        lines.add(draft.say("handout.help.see.nights"));
        lines.add(draft.say("handout.help.see.limp"));
        lines.add(draft.say("handout.help.see.worse"));
        return lines;
    }
}
