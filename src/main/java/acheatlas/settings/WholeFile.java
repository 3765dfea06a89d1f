package acheatlas.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// A file written whole or not at all.
public final class WholeFile {
    private WholeFile() {}

    /// Writes a text beside its file and moves it into its place: a crash leaves the old text or
    /// the new one, never half of it. Only the person may read the file.
    ///
    /// @throws IOException where that cannot be done; the old file is as it was
    public static void write(Path file, String text) throws IOException {
        var own = file.toAbsolutePath();
        var folder = own.getParent();
        if (folder == null) {
            throw new IOException("no folder to write to: " + own);
        }
        Files.createDirectories(folder);
        var beside = Files.createTempFile(folder, "acheatlas", ".tmp");
        try {
            fill(beside, text);
            move(beside, own);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
