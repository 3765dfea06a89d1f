package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a whole JSON file, or tells why it cannot.
final class PictureFile {
    private static final long LARGEST = 64L << 20;

    private PictureFile() {}

    static Optional<Json.Members> read(Path file, Faults faults) {
        try {
            if (Files.size(file) > LARGEST) {
                String message = "this file is larger than " + (LARGEST >> 20) + " MB";
                faults.add(Mark.START, ProblemKind.TOO_LARGE, message);
                return Optional.empty();
            }
            return parse(Files.readString(file, StandardCharsets.UTF_8), faults);
        } catch (NoSuchFileException _) {
            faults.add(Mark.START, ProblemKind.MISSING_FILE, "this file is missing");
        } catch (CharacterCodingException _) {
            faults.add(Mark.START, ProblemKind.NOT_UTF8, "this file is not UTF-8");
        } catch (IOException e) {
            String message = "this file cannot be read: " + e.getMessage();
            faults.add(Mark.START, ProblemKind.UNREADABLE, message);
        }
        return Optional.empty();
    }

    static Optional<Json.Members> parse(String text, Faults faults) {
        try {
            return new Checked(faults).members(JsonText.parse(text), "the file");
        } catch (JsonFaultException e) {
            String message = "this is not JSON: " + e.getMessage();
            faults.add(e.mark(), ProblemKind.MALFORMED, message);
            return Optional.empty();
        }
    }
}
