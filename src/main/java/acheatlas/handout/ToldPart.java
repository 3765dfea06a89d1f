package acheatlas.handout;

import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
        page.div("row", () -> {
            new BodyPicture(draft).write(page);
            page.div("cell picks", () -> picks(page));
        });
    }

    private void picks(Markup page) {
        int left = draft.room().picks();
        left -= group(page, draft.say("handout.told.have"), Answer.PRESENT, left);
        left -= group(page, draft.say("handout.told.have-not"), Answer.ABSENT, left);
        group(page, draft.say("handout.told.not-sure"), Answer.UNSURE, left);
        if (findings.isEmpty()) {
            page.line(draft.say("handout.told.nothing"));
        }
    }

    /// Lists what was answered so, as far as there is room, and says how many more there are.
    ///
    /// @return how many are listed
    private int group(Markup page, String heading, Answer answer, int room) {
        var all = findings.all(answer).toArray();
        int shown = Math.min(all.length, Math.max(1, room));
        List<String> lines = new ArrayList<>();
        IntStream.of(all).limit(shown).mapToObj(draft::name).forEach(lines::add);
        if (shown < all.length) {
            lines.add(draft.say("handout.told.more", all.length - shown));
        }
        if (!lines.isEmpty()) {
            page.say("h3", "", heading);
            page.list(lines);
        }
        return shown;
    }
}
