package acheatlas.sentences;

import acheatlas.i18n.Messages;
import acheatlas.ranking.RankedCause;

/// How well a cause fits, in words; a contributor does not fit, it adds.
public final class FitWords {
    private FitWords() {}

    public static String of(Messages messages, RankedCause ranked) {
        if (ranked.cause().isContributor()) {
            return messages.say("explore.band.adding");
        }
        return switch (ranked.band()) {
            case BEST -> messages.say("explore.band.best");
            case SOME -> messages.say("explore.band.some");
            case LITTLE -> messages.say("explore.band.little");
        };
    }
}
