package acheatlas.handout;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.triage.CheckFirst;
import acheatlas.triage.Findings;

import java.util.List;
import java.util.stream.Stream;

/// What the person picked: on the body, and in words.
final class ToldPart {
    private final Draft draft;
    private final Findings findings;
    private final boolean isChecked;

    ToldPart(Draft draft) {
        this.draft = draft;
        var assessment = draft.handout().assessment();
        findings = assessment.findings();
        isChecked = new CheckFirst(draft.graph()).isPassed(findings, assessment.advice());
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
        long more = Stream.of(Answer.values()).mapToLong(it -> names(it).size()).sum();
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
        var names = names(answer).stream().limit(room).toList();
        if (!names.isEmpty()) {
            page.say("h3", "", heading);
            page.list(names);
        }
        return names.size();
    }

    /// Once every question of the check is answered, the thirty signs somebody does not have are
    /// said in one line.
    private List<String> names(Answer answer) {
        if (answer != Answer.ABSENT || !isChecked) {
            return findings.all(answer).mapToObj(draft::name).toList();
        }
        var flags = draft.graph().findings().stream().filter(Finding::isRedFlag).toList();
        boolean hasOne = flags.stream().anyMatch(flag -> findings.isPresent(flag.index()));
        var checked = hasOne ? draft.say("handout.told.others") : draft.say("handout.told.checked");
        var denied =
                findings.all(answer)
                        .mapToObj(draft.graph()::finding)
                        .filter(finding -> !finding.isRedFlag())
                        .map(draft::name);
        return Stream.concat(Stream.of(checked), denied).toList();
    }
}
