package acheatlas.ui.explore;

/// The words of a starting point.
record StartSentences(String title, String line) {

    static StartSentences of(StartingPoint point, ExploreWords words) {
        return switch (point) {
            case BUTTOCK_SITTING ->
                    new StartSentences(
                            words.say("explore.start.buttock"),
                            words.say("explore.start.buttock.line"));
            case FRONT_OF_HIP ->
                    new StartSentences(
                            words.say("explore.start.front"),
                            words.say("explore.start.front.line"));
            case SIDE_OF_HIP ->
                    new StartSentences(
                            words.say("explore.start.side"), words.say("explore.start.side.line"));
            case LOW_BACK ->
                    new StartSentences(
                            words.say("explore.start.back"), words.say("explore.start.back.line"));
            case GROIN ->
                    new StartSentences(
                            words.say("explore.start.groin"),
                            words.say("explore.start.groin.line"));
            case BACK_OF_THIGH ->
                    new StartSentences(
                            words.say("explore.start.thigh"),
                            words.say("explore.start.thigh.line"));
        };
    }
}
