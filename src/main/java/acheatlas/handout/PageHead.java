package acheatlas.handout;

/// Whose page it is, what it is called, and where name and date are written by hand.
final class PageHead {
    private static final double LOGO_HEIGHT = 2.6; // em
    private static final double LOGO_WIDTH = 5.6;

    private final Draft draft;

    PageHead(Draft draft) {
        this.draft = draft;
    }

    void write(Markup page) {
        write(page, draft.say("handout.title"), draft.say("handout.lead"));
    }

    void write(Markup page, String title, String lead) {
        page.row(
                "head",
                () -> {
                    draft.logo().forEach(logo -> page.cell("logo", () -> logo(page, logo)));
                    page.cell("", () -> titles(page, title, lead));
                    page.cell("blanks", () -> blanks(page));
                });
    }

    private void logo(Markup page, PageDrawing logo) {
        page.drawWithin(
                LOGO_WIDTH,
                LOGO_HEIGHT,
                logo,
                draft.say("handout.logo", draft.options().clinic().name()));
    }

    private void titles(Markup page, String title, String lead) {
        var clinic = draft.options().clinic();
        page.say("h1", "", title);
        page.line(
                clinic.name().isEmpty()
                        ? lead
                        : clinic.phone().isEmpty()
                                ? clinic.name()
                                : draft.say("handout.clinic", clinic.name(), clinic.phone()));
    }

    private void blanks(Markup page) {
        page.line(draft.say("handout.name"));
        page.line(draft.say("handout.date"));
    }
}
