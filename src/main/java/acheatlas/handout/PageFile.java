package acheatlas.handout;

import acheatlas.i18n.Messages;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;

/// Writes a file beside its place and moves it there, and says in a sentence why that did not work.
public final class PageFile {
    private static final String UNFINISHED = ".part";

    private final Messages messages;

    public PageFile(Messages messages) {
        this.messages = messages;
    }

    /// Writes it in the place of a file that is there already; whatever goes wrong, that one is
    /// whole.
    ///
    /// @throws CannotWriteException with a sentence for the person who asked for it
    public void write(byte[] bytes, Path file) throws CannotWriteException {
        var whole = file.toAbsolutePath();
        var beside = whole.resolveSibling(whole.getFileName() + UNFINISHED);
        try {
            if (Files.isDirectory(whole)) {
                throw new NotDirectoryException(whole.toString());
            }
            try {
                Files.write(beside, bytes);
                move(beside, whole);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (ReadOnlyFileSystemException e) {
            throw new CannotWriteException(sentence(readOnly(whole, e), whole), readOnly(whole, e));
        } catch (IOException e) {
            throw new CannotWriteException(sentence(e, whole), e);
        }
    }

    private static AccessDeniedException readOnly(Path file, ReadOnlyFileSystemException cause) {
        var fault = new AccessDeniedException(file.toString());
        fault.initCause(cause);
        return fault;
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// What went wrong and the way out. Systems tell of a full disk and of a file in use in their
    /// own words only.
    String sentence(IOException fault, Path file) {
        var folder = String.valueOf(file.getParent());
        var reason = String.valueOf(fault.getMessage()).toLowerCase(Locale.ROOT);
        if (fault instanceof NotDirectoryException) {
            return messages.say("handout.fault.folder", file);
        }
        if (fault instanceof NoSuchFileException) {
            return messages.say("handout.fault.missing", folder);
        }
        if (says(reason, "no space left", "not enough space", "disk quota")) {
            return messages.say("handout.fault.full", folder);
        }
        if (says(reason, "used by another process", "being used", "text file busy")) {
            return messages.say("handout.fault.in-use", file);
        }
        if (fault instanceof AccessDeniedException || says(reason, "read-only")) {
            return messages.say("handout.fault.read-only", folder);
        }
        return messages.say("handout.fault.other", file);
    }

    private static boolean says(String reason, String... words) {
        return Stream.of(words).anyMatch(reason::contains);
    }
}
