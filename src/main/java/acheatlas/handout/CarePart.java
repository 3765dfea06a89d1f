package acheatlas.handout;

import acheatlas.graph.CareLevel;

import java.util.List;

/// The red card, in the place of the moves: how soon to be seen, whom to call, what to say, and
/// what to do until then. Its thick edge and its words carry it where nothing is printed in red.
final class CarePart {
    private static final int MOST_ACTIONS = 3;
    private static final int MOST_SIGNS = 6;

    private final Draft draft;
    private final CareWords care;

    CarePart(Draft draft) {
        this.draft = draft;
        care = new CareWords(draft);
    }

    void write(Markup page) {
        page.div("help", () -> page.box("urgent", () -> page.div("card", () -> card(page))));
    }

    private void card(Markup page) {
        page.say("h2", "care-title", care.title());
        page.line(care.lead());
        if (care.level() == CareLevel.EMERGENCY) {
            page.say("p", "call", care.call());
            page.line(draft.say("handout.care.call.or"));
        }
        page.say("h3", "", draft.say("handout.care.do"));
        page.list(care.actions(MOST_ACTIONS));
        say(page);
        page.say("h3", "", draft.say("handout.care.wait"));
        page.list(
                List.of(
                        draft.say("handout.care.wait.drive"),
                        draft.say("handout.care.wait.moves"),
                        draft.say("handout.care.wait.medicines")));
    }

    /// The signs to be read out, each with room for the time it began.
    private void say(Markup page) {
        var signs = care.signs().stream().limit(MOST_SIGNS).toList();
        if (signs.isEmpty()) {
            draft.handout().causes().stream()
                    .limit(1)
                    .map(ranked -> draft.words().cause(ranked.cause().id()).name())
                    .forEach(name -> page.line(draft.say("handout.care.by-cause", name)));
            return;
        }
        page.say("h3", "", draft.say("handout.care.say"));
        page.list(signs.stream().map(sign -> draft.say("handout.care.sign", sign)).toList());
    }
}
