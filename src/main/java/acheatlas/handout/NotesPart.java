package acheatlas.handout;

import java.util.stream.IntStream;

/// Lines to write on, beside the plan as a code for a phone.
final class NotesPart {
    /// Height of a line to write on, em.
    static final double LINE = 1.9;

    private static final double CODE = 6.6; // em: 25 mm at 12 points, without its margin

    private static final double CODE_LARGE = CODE / 1.5;

    private final Draft draft;

    NotesPart(Draft draft) {
        this.draft = draft;
    }

    void write(Markup page) {
        if (draft.noteLines() == 0 && !hasCode()) {
            return;
        }
        page.row(
                "notes",
                () -> {
                    page.cell("", () -> lines(page));
                    if (hasCode()) {
                        page.cell("code", () -> code(page));
                    }
                });
    }

    private boolean hasCode() {
        return draft.options().withCode()
                && draft.room().hasCode()
                && !draft.handout().movesShown().isEmpty();
    }

    private void lines(Markup page) {
        page.heading(draft.say("handout.notes.title"));
        IntStream.range(0, draft.noteLines()).forEach(_ -> page.div("note", () -> {}));
    }

    private void code(Markup page) {
        var text = PlanText.of(draft.handout(), draft.options().clinic(), draft.messages());
        page.draw(
                PlanCode.of(text).drawing(draft.colours()),
                draft.isLarge() ? CODE_LARGE : CODE,
                draft.say("handout.code.spoken"));
    }
}
