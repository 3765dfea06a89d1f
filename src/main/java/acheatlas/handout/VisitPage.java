package acheatlas.handout;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What stands on a visit sheet, in the order it is read.
final class VisitPage {
    private static final int MOST_SIGNS = 4;

    private final VisitSheet sheet;
    private final Draft draft;
    private final Timeline timeline;

    VisitPage(VisitSheet sheet, Draft draft) {
        this.sheet = sheet;
        this.draft = draft;
        timeline = Timeline.of(draft.graph(), sheet.assessment().findings());
    }

    void write(Markup page) {
        new PageHead(draft).write(page, draft.say("visit.title"), draft.say("visit.page.lead"));
        signs(page);
        page.row(
                "top",
                () -> {
                    page.boxCell("told", () -> picture(page));
                    page.cell("gap", () -> {});
                    page.boxCell("story", () -> story(page));
                });
        page.box("part", () -> tried(page));
        page.box("part", () -> questions(page));
        causes(page);
        notes(page);
        page.div(
                "foot",
                () -> {
                    page.line(draft.say("visit.sources"));
                    page.line(draft.say("handout.foot", draft.graph().version()));
                });
    }

    /// Signs that want care soon stand before everything else.
    private void signs(Markup page) {
        var signs =
                sheet.assessment()
                        .findings()
                        .all(Answer.PRESENT)
                        .mapToObj(draft.graph()::finding)
                        .filter(Finding::isRedFlag)
                        .toList();
        if (!signs.isEmpty()) {
            page.div(
                    "help",
                    () ->
                            page.box(
                                    "urgent",
                                    () -> {
                                        page.heading(draft.say("visit.first"));
                                        page.list(
                                                names(
                                                        signs,
                                                        Math.min(
                                                                MOST_SIGNS,
                                                                2 + draft.room().picks())));
                                    }));
        }
    }

    private void picture(Markup page) {
        page.heading(draft.say("visit.picture"));
        page.row(
                "",
                () -> {
                    new BodyPicture(draft).write(page);
                    page.cell("picks", () -> picks(page));
                });
    }

    private void picks(Markup page) {
        group(page, draft.say("visit.have"), timeline.rest());
        group(page, draft.say("visit.have-not"), calm(Answer.ABSENT));
        group(page, draft.say("visit.not-sure"), calm(Answer.UNSURE));
    }

    /// The check before the causes denies every red flag; that is no news for anybody.
    private List<Finding> calm(Answer answer) {
        return sheet.assessment()
                .findings()
                .all(answer)
                .mapToObj(draft.graph()::finding)
                .filter(finding -> !finding.isRedFlag())
                .toList();
    }

    private void group(Markup page, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            page.say("h3", "", heading);
            page.list(names(findings, draft.room().picks()));
        }
    }

    /// The first names, and how many more there are.
    private List<String> names(List<Finding> findings, int most) {
        var names = new ArrayList<String>();
        findings.stream().limit(most).map(draft::name).forEach(names::add);
        if (findings.size() > most) {
            names.add(draft.say("visit.more", findings.size() - most));
        }
        return names;
    }

    private void story(Markup page) {
        var notes = sheet.notes();
        page.heading(draft.say("visit.words"));
        page.line(notes.ownWords());
        lines(page, notes.ownWords().isEmpty() ? 2 : 0);
        part(page, draft.say("visit.started"), together(timeline.started(), notes.started()));
        part(page, draft.say("visit.worse"), together(timeline.worse(), ""));
        part(page, draft.say("visit.better"), together(timeline.better(), ""));
    }

    private String together(List<Finding> findings, String typed) {
        var names = names(findings, draft.room().picks());
        if (!typed.isEmpty()) {
            names.addFirst(typed);
        }
        return String.join(draft.say("handout.separator"), names);
    }

    /// What was said, and a line to write more.
    private void part(Markup page, String heading, String text) {
        page.say("h2", "next", heading);
        page.line(text);
        boolean canAdd = text.isEmpty() || draft.room().hasOneLiners();
        lines(page, canAdd ? Math.min(1, draft.room().lines()) : 0);
    }

    private static void lines(Markup page, int count) {
        IntStream.range(0, count).forEach(_ -> page.div("note", () -> {}));
    }

    private void tried(Markup page) {
        page.heading(draft.say("visit.tried"));
        page.put(
                "p",
                "ticks",
                () -> {
                    for (var tried : Tried.values()) {
                        page.put("span", "tick-item", () -> tick(page, tried));
                        page.words(" ");
                    }
                });
        page.row(
                "line",
                () -> {
                    page.cell("label", () -> page.words(draft.say("visit.medicines")));
                    page.cell("blank", () -> {});
                });
    }

    private void tick(Markup page, Tried tried) {
        boolean isTicked = sheet.notes().tried().contains(tried);
        page.put("span", "tick-box", () -> page.words(isTicked ? "X" : "\u00a0"));
        page.words(" " + tried.words(draft.messages()));
    }

    private void questions(Markup page) {
        page.heading(draft.say("visit.questions"));
        var asked = new ArrayList<String>();
        if (!sheet.notes().ownQuestion().isEmpty()) {
            asked.add(sheet.notes().ownQuestion());
        }
        sheet.notes().questions().forEach(it -> asked.add(it.words(draft.messages())));
        while (asked.size() < VisitNotes.MOST_QUESTIONS) {
            asked.add("");
        }
        int number = 1;
        for (var question : asked) {
            page.say("p", "strong", draft.say("visit.question", number++, question));
            lines(page, draft.room().lines());
        }
    }

    private void causes(Markup page) {
        if (!sheet.causes().isEmpty()) {
            var names =
                    sheet.causes().stream()
                            .map(ranked -> draft.words().cause(ranked.cause().id()).name())
                            .collect(Collectors.joining(draft.say("handout.separator")));
            page.box(
                    "part",
                    () -> {
                        page.heading(draft.say("visit.causes"));
                        page.line(names);
                    });
        }
    }

    private void notes(Markup page) {
        if (draft.noteLines() > 0) {
            page.div(
                    "notes",
                    () -> {
                        page.heading(draft.say("visit.notes"));
                        lines(page, draft.noteLines());
                    });
        }
    }
}
