package acheatlas.ui.explore;

import acheatlas.graph.Cause;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.Reason;
import acheatlas.sentences.FitWords;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.LinkStrength;
import acheatlas.ui.controls.WhyBar;

import java.util.List;

/// What is said of a ranked cause: how many picks point to it, how it stands in the list.
public final class CauseSentences {
    private final ExploreWords words;

    public CauseSentences(ExploreWords words) {
        this.words = words;
    }

    /// `All 4 picks point here`, `3 of 5 picks point here`, `2 here, 1 away`.
    ///
    /// @param picks how many findings the person has
    public String count(RankedCause ranked, int picks) {
        int here = ranked.reasonsFor().size();
        int away = ranked.reasonsAgainst().size();
        if (away > 0) {
            return words.say("explore.count.away", here, away);
        }
        return here >= picks
                ? words.say("explore.count.all", here)
                : words.say("explore.count.some", here, picks);
    }

    String heading(CauseList.Heading heading) {
        return switch (heading) {
            case BEST -> words.say("explore.band.best");
            case SOME -> words.say("explore.band.some");
            case LITTLE -> words.say("explore.band.little");
            case ADDING -> words.say("explore.band.adding");
        };
    }

    /// How well a cause fits; a contributor does not fit, it adds.
    String standing(RankedCause ranked) {
        return FitWords.of(words.messages(), ranked);
    }

    String kind(Cause cause) {
        return KindWords.word(words.messages(), cause.kind());
    }

    /// What a screen reader says of a row.
    String row(CauseList.Entry entry, int picks) {
        var ranked = entry.ranked();
        return words.say(
                "explore.cause.row",
                entry.place(),
                entry.of(),
                words.name(ranked.cause()),
                kind(ranked.cause()),
                standing(ranked),
                count(ranked, picks));
    }

    public List<WhyBar.Block> blocks(RankedCause ranked) {
        return ranked.reasons().stream().map(this::block).toList();
    }

    private WhyBar.Block block(Reason reason) {
        var finding = words.graph().finding(reason.finding());
        return new WhyBar.Block(
                finding.id(), words.name(finding), strength(reason), !reason.pointsHere());
    }

    static LinkStrength strength(Reason reason) {
        return LinkStrength.of(reason.strength());
    }
}
