package acheatlas.handout;

import acheatlas.figure.pose.PosePicture;
import acheatlas.graph.Move;

import java.time.DayOfWeek;
import java.time.format.TextStyle;

/// At most four moves: picture, dose, how to do it, and a box to tick for each day of a week.
final class MovesPart {
    private static final int MOST_HINTS = 2;
    private static final double HEIGHT = 3.3; // em
    private static final double WIDEST = 5.8;

    private final Draft draft;
    private final PlanWords plan;

    MovesPart(Draft draft) {
        this.draft = draft;
        plan = new PlanWords(draft.messages(), draft.words());
    }

    void write(Markup page) {
        var moves = draft.handout().movesShown();
        if (moves.isEmpty()) {
            return;
        }
        page.row(
                "moves-head",
                () -> {
                    page.cell("", () -> page.heading(draft.say("handout.moves.title")));
                    page.cell(
                            "tick",
                            () -> page.line(draft.say("handout.moves.tick", plan.minutes(moves))));
                });
        new CareWords(draft).hints(draft.isLarge() ? 1 : MOST_HINTS).forEach(page::line);
        moves.forEach(move -> page.row("move", () -> move(page, move)));
    }

    private void move(Markup page, Move move) {
        page.cell(
                "figure",
                () ->
                        draft.pictures()
                                .poses()
                                .find(move.pose())
                                .ifPresent(picture -> figure(page, move, picture)));
        page.cell(
                "",
                () -> {
                    page.say("h3", "", draft.words().move(move.id()).name());
                    page.put("p", "", () -> dose(page, move));
                    page.say("p", "quiet", plan.howTo(move, draft.room().howTo()));
                    if (draft.isLarge()) {
                        days(page);
                    }
                });
        if (!draft.isLarge()) {
            page.cell("days", () -> days(page));
        }
    }

    private void dose(Markup page, Move move) {
        page.say("b", "", plan.amount(move));
        page.words(plan.frequency(move));
    }

    private void figure(Markup page, Move move, PosePicture picture) {
        var box = picture.box();
        page.drawWithin(
                WIDEST,
                HEIGHT,
                PageDrawing.of(
                        box,
                        draft.colours(),
                        pen -> picture.draw(pen, box, picture.stills().getLast())),
                draft.say(
                        "handout.move.picture",
                        draft.words().move(move.id()).name(),
                        draft.words().move(move.id()).goal()));
    }

    private void days(Markup page) {
        var locale = draft.messages().language().locale();
        page.put(
                "p",
                "",
                () -> {
                    for (var day : DayOfWeek.values()) {
                        var letter = day.getDisplayName(TextStyle.NARROW_STANDALONE, locale);
                        page.say("span", "day", letter);
                    }
                });
    }
}
