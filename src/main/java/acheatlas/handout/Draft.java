package acheatlas.handout;

import acheatlas.content.Words;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.i18n.Messages;

/// A page about to be written: what it says, how, and with how much room.
///
/// @param noteLines how many lines there are to write on
record Draft(
        Handout handout,
        HandoutOptions options,
        Messages messages,
        HandoutPictures pictures,
        PageColours colours,
        Room room,
        int noteLines) {

    Draft withLines(int lines) {
        return new Draft(handout, options, messages, pictures, colours, room, lines);
    }

    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    Graph graph() {
        return handout.content().graph();
    }

    Words words() {
        return handout.content().words();
    }

    String name(Finding finding) {
        return words().finding(finding.id()).name();
    }

    String name(int finding) {
        return name(graph().finding(finding));
    }

    boolean isLarge() {
        return options.size() == PrintSize.LARGE;
    }
}
