package acheatlas.content;

import java.util.List;

/// The words of a move; an empty text where there is none.
///
/// @param start how to get into place
/// @param harder how to make it harder once it is easy
/// @param notFor who should leave it out
/// @param feel where and how it should be felt
public record MoveWords(
        String name,
        String goal,
        String start,
        List<String> steps,
        String harder,
        String notFor,
        String mistakes,
        String feel) {

    static MoveWords read(Entry entry) {
        return new MoveWords(
                entry.name(),
                entry.text("goal"),
                entry.text("start"),
                entry.texts("steps"),
                entry.text("harder"),
                entry.text("notFor"),
                entry.text("mistakes"),
                entry.text("feel"));
    }
}
