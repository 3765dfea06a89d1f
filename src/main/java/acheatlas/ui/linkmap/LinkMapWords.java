package acheatlas.ui.linkmap;

import acheatlas.content.MoveWords;
import acheatlas.content.Words;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.sentences.DoseSentence;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.LinkStrength;

import java.util.ArrayList;

/// Every word of the link map, from the content and from the messages.
final class LinkMapWords {
    private final Graph graph;
    private final Words content;
    private final Messages messages;
    private final DoseSentence dose;

    LinkMapWords(Graph graph, Words content, Messages messages) {
        this.graph = graph;
        this.content = content;
        this.messages = messages;
        dose = new DoseSentence(messages);
    }

    Messages messages() {
        return messages;
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    String name(Box box) {
        return name(box.id());
    }

    /// The name of a finding, a cause or a move.
    String name(String id) {
        if (graph.finding(id).isPresent()) {
            return content.finding(id).name();
        }
        return graph.cause(id).isPresent() ? content.cause(id).name() : content.move(id).name();
    }

    MoveWords of(Move move) {
        return content.move(move.id());
    }

    /// The second line of a box: what was said, what kind, how much.
    String below(Box box) {
        return switch (box) {
            case Box.Felt felt -> standing(felt.standing());
            case Box.Origin origin -> KindWords.word(messages, origin.kind());
            case Box.Help help -> dose.amount(help.move().dose());
        };
    }

    private String standing(Box.Standing standing) {
        return switch (standing) {
            case HAS -> say("linkmap.said.has");
            case RED_FLAG -> say("linkmap.said.red-flag");
            case RAISED -> say("linkmap.said.raised");
            case HAS_NOT -> say("linkmap.said.has-not");
            case NOT_SURE -> say("linkmap.said.not-sure");
        };
    }

    /// How much of a move and how often.
    String dose(Move move) {
        var parts = new ArrayList<String>();
        parts.add(dose.amount(move.dose()));
        parts.addAll(dose.frequency(move.dose()));
        return String.join(say("explore.separator"), parts);
    }

    /// How well a cause fits; a contributor does not fit, it adds.
    String standing(Box.Origin origin) {
        if (origin.ranked().cause().isContributor()) {
            return say("explore.band.adding");
        }
        return switch (origin.ranked().band()) {
            case BEST -> say("explore.band.best");
            case SOME -> say("explore.band.some");
            case LITTLE -> say("explore.band.little");
        };
    }

    /// What the thickness of a link means.
    String strength(MapLink link) {
        if (link.kind() == MapLink.Kind.FEEDS) {
            return say("linkmap.feeds.short");
        }
        return link.kind() == MapLink.Kind.HELPS
                ? turn(link.strength())
                : thickness(link.strength());
    }

    private String thickness(LinkStrength strength) {
        return switch (strength) {
            case STRONG -> say("linkmap.key.strong");
            case MEDIUM -> say("linkmap.key.medium");
            case LIGHT -> say("linkmap.key.light");
        };
    }

    private String turn(LinkStrength strength) {
        return switch (strength) {
            case STRONG -> say("linkmap.try.first");
            case MEDIUM -> say("linkmap.try.next");
            case LIGHT -> say("linkmap.try.also");
        };
    }

    /// What a link says between its two names.
    String verb(MapLink link) {
        return switch (link.kind()) {
            case POINTS ->
                    link.pointsAway() ? say("linkmap.verb.away") : say("linkmap.verb.points");
            case FEEDS -> say("linkmap.verb.feeds");
            case HELPS -> say("linkmap.verb.helps");
        };
    }

    /// Why there is a link, in one sentence.
    String why(MapLink link) {
        return switch (link.kind()) {
            case POINTS ->
                    link.pointsAway()
                            ? say("explore.why.away")
                            : content.reason(link.to(), link.from())
                                    .orElseGet(() -> say("explore.why.plain"));
            case FEEDS -> content.feeds(link.from(), link.to()).orElse("");
            case HELPS -> content.move(link.to()).goal();
        };
    }

    /// What a screen reader says of a box.
    String spoken(Box box, Seen seen) {
        var links = seen.all();
        var name = name(box);
        return switch (box) {
            case Box.Felt _ ->
                    say(
                            "linkmap.box.felt",
                            name,
                            below(box),
                            links.linksOf(box.id(), MapLink.Kind.POINTS).size());
            case Box.Origin origin ->
                    say(
                            "linkmap.box.cause",
                            name,
                            below(box),
                            origin.ranked().reasonsFor().size(),
                            links.linksOf(box.id(), MapLink.Kind.HELPS).size());
            case Box.Help _ ->
                    say(
                            "linkmap.box.help",
                            name,
                            below(box),
                            links.linksOf(box.id(), MapLink.Kind.HELPS).size());
        };
    }
}
