package acheatlas.ui.progress;

import acheatlas.progress.ProgressEntry;
import acheatlas.progress.ProgressLog;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/// What the log says, and what went wrong with its file.
///
/// JavaFX thread only: the file is small.
public final class ProgressViewModel {
    private static final int MOST_LETTERS = 300;

    private final ProgressLog log;
    private final Supplier<LocalDate> today;
    private final ReadOnlyObjectWrapper<List<ProgressEntry>> entries =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");

    /// Reads nothing yet.
    public ProgressViewModel(ProgressLog log, Supplier<LocalDate> today) {
        this.log = log;
        this.today = today;
    }

    public ReadOnlyObjectProperty<List<ProgressEntry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /// Why the file cannot be read, written or deleted; empty where all is well.
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    public boolean isKept() {
        return log.isKept();
    }

    /// Whether there is a file to see or to delete.
    public boolean isThere() {
        return log.isThere();
    }

    public Path file() {
        return log.file();
    }

    /// Reads the file again.
    public void read() {
        attempt(() -> {});
    }

    /// Adds today, and says whether that worked.
    public boolean add(int pain, String note) {
        var line = note.replaceAll("\\p{Cntrl}", " ").strip();
        var kept = line.substring(0, Math.min(line.length(), MOST_LETTERS));
        return attempt(() -> log.add(new ProgressEntry(today.get(), pain, List.of(), kept)));
    }

    /// Deletes the whole log, and says whether that worked.
    public boolean delete() {
        return attempt(log::delete);
    }

    private boolean attempt(Step step) {
        try {
            step.run();
            entries.set(log.entries());
            fault.set("");
            return true;
        } catch (IOException e) {
            fault.set(String.valueOf(e.getMessage()));
            return false;
        }
    }

    @FunctionalInterface
    private interface Step {
        void run() throws IOException;
    }
}
