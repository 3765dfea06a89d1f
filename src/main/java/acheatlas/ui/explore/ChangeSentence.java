package acheatlas.ui.explore;

import acheatlas.ranking.RankedCause;
import acheatlas.ranking.RankedCauses;

import java.util.List;

/// Says in one sentence what a step changed, for those who cannot see the list move.
final class ChangeSentence {
    private final ExploreWords words;

    ChangeSentence(ExploreWords words) {
        this.words = words;
    }

    String of(Seen seen) {
        var ranked = seen.assessment().ranked();
        if (seen.face() == Seen.Face.CARE) {
            return new CareSentences(words).title(seen.level());
        }
        if (ranked.isEmpty()) {
            return seen.picks().isEmpty()
                    ? words.say("explore.said.cleared")
                    : words.say("explore.said.no-place");
        }
        var ids = ranked.causes().stream().map(cause -> cause.cause().id()).toList();
        var moved = seen.step().movement().up().stream().filter(ids::contains).findFirst();
        return moved.map(id -> moved(ids.indexOf(id), ranked.causes()))
                .orElseGet(() -> first(ranked));
    }

    private String moved(int place, List<RankedCause> causes) {
        return words.say(
                "explore.said.moved",
                words.name(causes.get(place).cause()),
                place + 1,
                causes.size());
    }

    private String first(RankedCauses ranked) {
        var first = ranked.all().findFirst().orElseThrow();
        return words.say("explore.said.first", ranked.causes().size(), words.name(first.cause()));
    }
}
