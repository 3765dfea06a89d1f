package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;

/// What a care level is called and what it asks for.
public final class CareSentences {
    private final ExploreWords words;

    public CareSentences(ExploreWords words) {
        this.words = words;
    }

    /// The heading of a result of this level.
    public String title(CareLevel level) {
        return switch (level) {
            case EMERGENCY -> words.say("explore.care.emergency");
            case URGENT -> words.say("explore.care.urgent");
            case SOON -> words.say("explore.care.soon");
            case SELF_CARE -> words.say("explore.care.withheld");
        };
    }

    /// How soon, and by whom.
    public String lead(CareLevel level) {
        return switch (level) {
            case EMERGENCY -> words.say("explore.care.emergency.lead");
            case URGENT -> words.say("explore.care.urgent.lead");
            case SOON -> words.say("explore.care.soon.lead");
            case SELF_CARE -> words.say("explore.care.withheld.lead");
        };
    }
}
