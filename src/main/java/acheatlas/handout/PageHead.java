package acheatlas.handout;

/// Whose page it is, what it is called, and where name and date are written by hand.
final class PageHead {
    private static final double LOGO = 2.6; // em

    private final Draft draft;

    PageHead(Draft draft) {
        this.draft = draft;
    }

    void write(Markup page) {
        page.div(
                "row head",
                () -> {
                    Logo.read(draft.options().clinic().logo())
                            .ifPresent(logo -> page.div("cell logo", () -> logo(page, logo)));
                    page.div("cell", () -> titles(page));
                    page.div("cell blanks", () -> blanks(page));
                });
    }

    private void logo(Markup page, Drawing logo) {
        page.draw(logo, LOGO, draft.say("handout.logo", draft.options().clinic().name()));
    }

    private void titles(Markup page) {
        var clinic = draft.options().clinic();
        page.say("h1", "", draft.say("handout.title"));
        page.line(
                clinic.name().isEmpty()
                        ? draft.say("handout.lead")
                        : clinic.phone().isEmpty()
                                ? clinic.name()
                                : draft.say("handout.clinic", clinic.name(), clinic.phone()));
    }

    private void blanks(Markup page) {
        page.line(draft.say("handout.name"));
        page.line(draft.say("handout.date"));
    }
}
