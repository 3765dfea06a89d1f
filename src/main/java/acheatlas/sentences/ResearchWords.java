package acheatlas.sentences;

import acheatlas.graph.Evidence;
import acheatlas.i18n.Messages;

/// How well something has been studied, in two or three words: `Good studies`.
public final class ResearchWords {
    private ResearchWords() {}

    public static String of(Messages messages, Evidence evidence) {
        return switch (evidence) {
            case STRONG -> messages.say("research.good");
            case MODERATE -> messages.say("research.some");
            case WEAK -> messages.say("research.few");
            case EXPERT -> messages.say("research.expert");
            case CONTESTED -> messages.say("research.disagree");
        };
    }
}
