package acheatlas.handout;

import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.stream.Stream;

/// What the person picked: on the body, and in words.
final class ToldPart {
    private final Draft draft;
    private final Findings findings;

    ToldPart(Draft draft) {
        this.draft = draft;
        findings = draft.handout().assessment().findings();
    }

    void write(Markup page) {
        page.heading(draft.say("handout.told.title"));
        page.row(
                "",
                () -> {
                    new BodyPicture(draft).write(page);
                    page.cell("picks", () -> picks(page));
                });
    }

    private void picks(Markup page) {
        int left = draft.room().picks();
        left -= group(page, draft.say("handout.told.have"), Answer.PRESENT, left);
        left -= group(page, draft.say("handout.told.have-not"), Answer.ABSENT, left);
        left -= group(page, draft.say("handout.told.not-sure"), Answer.UNSURE, left);
        int listed = draft.room().picks() - left;
        long more = Stream.of(Answer.values()).mapToLong(it -> findings.all(it).count()).sum();
        if (more > listed) {
            page.line(draft.say("handout.told.more", more - listed));
        }
        if (findings.isEmpty()) {
            page.line(draft.say("handout.told.nothing"));
        }
    }

    /// Lists what was answered so, as far as there is room.
    ///
    /// @return how many are listed
    private int group(Markup page, String heading, Answer answer, int room) {
        var names = findings.all(answer).limit(room).mapToObj(draft::name).toList();
        if (!names.isEmpty()) {
            page.say("h3", "", heading);
            page.list(names);
        }
        return names.size();
    }
}
