package acheatlas.handout;

import acheatlas.content.Words;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.i18n.Messages;

import java.util.List;

/// A page about to be written: what it says, how, and with how much room.
///
/// @param logo the clinic's sign; empty where it has none
/// @param noteLines how many lines there are to write on
record Draft(
        Handout handout,
        HandoutOptions options,
        Messages messages,
        Drawings pictures,
        PageColours colours,
        List<PageDrawing> logo,
        Room room,
        int noteLines) {
    Draft {
        logo = List.copyOf(logo);
    }

    Draft with(Room other) {
        return new Draft(handout, options, messages, pictures, colours, logo, other, other.lines());
    }

    Draft withLines(int lines) {
        return new Draft(handout, options, messages, pictures, colours, logo, room, lines);
    }

    /// The same with less on it: lines to write on first; itself where there is nothing to spare.
    Draft tighter() {
        if (noteLines > room.lines()) {
            return withLines(room.lines());
        }
        var rooms = Room.fromRoomyToTight(options.size());
        return with(rooms.get(Math.min(rooms.indexOf(room) + 1, rooms.size() - 1)));
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
