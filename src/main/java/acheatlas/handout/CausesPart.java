package acheatlas.handout;

import acheatlas.graph.Cause;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;
import acheatlas.sentences.ResearchWords;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the picks can come from: a few causes, each with the picks that point to it and how well it
/// has been studied. Or, where triage withholds the ranking, what the signs can come from.
final class CausesPart {
    private final Draft draft;
    private final Findings findings;

    CausesPart(Draft draft) {
        this.draft = draft;
        findings = draft.handout().assessment().findings();
    }

    void write(Markup page) {
        var assessment = draft.handout().assessment();
        if (!assessment.advice().allowsRanking()) {
            page.heading(draft.say("handout.causes.signs"));
            assessment.urgentCauses().stream()
                    .limit(Handout.MOST_CAUSES)
                    .forEach(cause -> page.div("cause", () -> plain(page, cause)));
            return;
        }
        page.heading(draft.say("handout.causes.title"));
        page.say("p", "quiet", draft.say("handout.causes.lead"));
        if (draft.handout().causes().isEmpty()) {
            page.line(draft.say("handout.causes.none"));
        }
        draft.handout().causes().forEach(cause -> page.div("cause", () -> cause(page, cause)));
        others(page);
    }

    private void plain(Markup page, Cause cause) {
        var words = draft.words().cause(cause.id());
        page.say("h3", "", words.name());
        page.line(words.shortLine());
    }

    private void cause(Markup page, RankedCause ranked) {
        var words = draft.words().cause(ranked.cause().id());
        page.say("h3", "", words.name());
        if (draft.room().hasOneLiners()) {
            page.line(words.shortLine());
        }
        page.put(
                "p",
                "quiet",
                () -> {
                    new WhyBlocks(draft).write(page, ranked);
                    page.words(standing(ranked));
                });
        page.say("p", "quiet", why(own(ranked.reasonsFor())));
        own(ranked.reasonsAgainst()).stream()
                .limit(draft.room().reasons() > 1 ? 1 : 0)
                .map(reason -> draft.say("handout.cause.away", draft.name(reason.finding())))
                .forEach(away -> page.say("p", "quiet", away));
    }

    private String standing(RankedCause ranked) {
        int here = own(ranked.reasonsFor()).size();
        long picks = findings.all(Answer.PRESENT).count();
        var count =
                ranked.cause().isContributor()
                        ? draft.say("handout.cause.adds")
                        : here == picks
                                ? draft.say("handout.cause.all", here)
                                : draft.say("handout.cause.some", here, picks);
        return draft.say(
                "handout.cause.standing",
                count,
                ResearchWords.of(draft.messages(), ranked.cause().evidence()));
    }

    /// Reasons the person knows of: a red flag that other picks have raised is none of them.
    private List<Reason> own(List<Reason> reasons) {
        return reasons.stream().filter(reason -> findings.isKnown(reason.finding())).toList();
    }

    private String why(List<Reason> reasons) {
        if (reasons.isEmpty()) {
            return "";
        }
        var names =
                reasons.stream()
                        .limit(draft.room().reasons())
                        .map(reason -> draft.name(reason.finding()))
                        .collect(Collectors.joining(draft.say("handout.separator")));
        return draft.say("handout.cause.why", names);
    }

    private void others(Markup page) {
        List<String> names = new ArrayList<>();
        draft.handout().assessment().ranked().causes().stream()
                .filter(ranked -> !draft.handout().causes().contains(ranked))
                .limit(2)
                .forEach(ranked -> names.add(draft.words().cause(ranked.cause().id()).name()));
        if (draft.room().hasOthers() && !names.isEmpty()) {
            var joined = String.join(draft.say("handout.separator"), names);
            page.say("p", "quiet", draft.say("handout.causes.others", joined));
        }
    }
}
