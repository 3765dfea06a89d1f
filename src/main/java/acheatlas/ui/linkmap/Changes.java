package acheatlas.ui.linkmap;

import acheatlas.ui.controls.KindWords;

import java.util.Optional;

/// What is said to a screen reader when the map changes under it. A chosen box gets the focus and
/// is read by itself.
final class Changes {
    private final LinkMapWords words;

    Changes(LinkMapWords words) {
        this.words = words;
    }

    Optional<String> between(Seen before, Seen now) {
        if (now.face() != Seen.Face.MAP || before.face() != Seen.Face.MAP) {
            return Optional.empty();
        }
        if (!before.kinds().equals(now.kinds())) {
            return Optional.of(
                    words.say("linkmap.said.kinds", kinds(now), now.map().causes().size()));
        }
        if (before.table() != now.table()) {
            return Optional.of(
                    now.table()
                            ? words.say("linkmap.said.table", now.all().links().size())
                            : words.say("linkmap.said.map"));
        }
        if (before.weaker() != now.weaker()) {
            return Optional.of(words.say("linkmap.said.links", now.map().links().size()));
        }
        return !before.chosen().isEmpty() && now.chosen().isEmpty()
                ? Optional.of(words.say("linkmap.said.cleared"))
                : Optional.empty();
    }

    private String kinds(Seen now) {
        return now.kinds().equals(Kinds.ALL)
                ? words.say("linkmap.kinds.all")
                : KindWords.word(words.messages(), now.kinds().shown().iterator().next());
    }
}
