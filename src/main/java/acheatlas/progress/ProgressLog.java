package acheatlas.progress;

import acheatlas.settings.WholeFile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/// What was written down at home, in one file a person can read and delete. Nothing is ever added
/// to it while it is off. A broken file is kept beside the new one, as `progress.json.broken`.
///
/// Reads and writes at each call: the file may be deleted, or another window may have added to it.
public final class ProgressLog {
    private final Path file;
    private final BooleanSupplier kept;

    /// @param kept whether the log is on now
    public ProgressLog(Path file, BooleanSupplier kept) {
        this.file = file;
        this.kept = kept;
    }

    public Path file() {
        return file;
    }

    public boolean isKept() {
        return kept.getAsBoolean();
    }

    /// Whether anything has been written down.
    public boolean isThere() {
        return Files.exists(file);
    }

    /// All days, the oldest first.
    ///
    /// @throws IOException where there is a file that cannot be read
    public List<ProgressEntry> entries() throws IOException {
        try {
            return ProgressJson.read(text()).orElse(List.of()).stream()
                    .sorted(Comparator.comparing(ProgressEntry::date))
                    .toList();
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    /// Adds to the log where it is on; does nothing where it is off.
    ///
    /// @throws IOException where it cannot be written; the file is as it was
    public void add(ProgressEntry entry) throws IOException {
        if (!isKept()) {
            return;
        }
        keepAsideIfBroken();
        var all = new ArrayList<>(entries());
        all.add(entry);
        all.sort(Comparator.comparing(ProgressEntry::date));
        WholeFile.write(file, ProgressJson.write(all));
    }

    private void keepAsideIfBroken() throws IOException {
        if (isThere() && ProgressJson.read(text()).isEmpty()) {
            Files.move(file, aside(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Bytes that are no text are read as marks, and then as a broken file.
    private String text() throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    private Path aside() {
        return file.resolveSibling(file.getFileName() + ".broken");
    }

    /// Deletes the file, and one that was kept aside.
    ///
    /// @throws IOException where it cannot be deleted
    public void delete() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(aside());
    }
}
