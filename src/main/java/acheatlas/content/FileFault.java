package acheatlas.content;

import acheatlas.content.Problem.Severity;

import com.google.gson.stream.MalformedJsonException;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// Says in plain words why a whole file could not be read.
final class FileFault {
    // Gson tells the place only in its message; its next words are part of its own API's language
    private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");
    private static final String DEEP = "Nesting limit";

    private FileFault() {}

    /// The file is JSON, but not an object.
    static final class NoObjectException extends IOException {
        private static final long serialVersionUID = 1;
    }

    static Problem of(ContentFolder folder, Path file, IOException why) {
        var kind = kind(why);
        var at = position(file, why);
        return new Problem(
                folder.shown(file),
                at.line(),
                at.column(),
                "",
                kind,
                Severity.ERROR,
                message(kind, why));
    }

    private static ProblemKind kind(IOException why) {
        return switch (why) {
            case NoSuchFileException _ -> ProblemKind.MISSING_FILE;
            case NoObjectException _ -> ProblemKind.WRONG_TYPE;
            case Utf8File.TooLargeException _ -> ProblemKind.TOO_LARGE;
            case CharacterCodingException _ -> ProblemKind.NOT_UTF8;
            case EOFException _ -> ProblemKind.MALFORMED;
            case MalformedJsonException _ ->
                    String.valueOf(why.getMessage()).startsWith(DEEP)
                            ? ProblemKind.TOO_DEEP
                            : ProblemKind.MALFORMED;
            default -> ProblemKind.UNREADABLE;
        };
    }

    private static Position position(Path file, IOException why) {
        if (why instanceof CharacterCodingException) {
            try {
                return Utf8File.faultIn(file);
            } catch (IOException _) {
                return Position.START; // the file has gone since; the first fault still stands
            }
        }
        var place = PLACE.matcher(String.valueOf(why.getMessage()));
        return place.find()
                ? new Position(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)))
                : Position.START;
    }

    private static String message(ProblemKind kind, IOException why) {
        return switch (kind) {
            case MISSING_FILE -> "this file is missing; add it or choose another folder";
            case WRONG_TYPE -> "the file must be one object in braces";
            case TOO_LARGE -> "this file is " + why.getMessage() + "; split it or make it smaller";
            case NOT_UTF8 -> "this letter is not UTF-8; save the file with encoding UTF-8";
            case TOO_DEEP ->
                    "more than %d objects or lists inside each other; make it flatter"
                            .formatted(JsonTokens.DEEPEST);
            case MALFORMED ->
                    "this is not JSON; look just before this place for a comma, quote or bracket"
                            + " that is missing or too many. Nothing of this file is used";
            default -> "this file cannot be read: " + why.getMessage();
        };
    }
}
