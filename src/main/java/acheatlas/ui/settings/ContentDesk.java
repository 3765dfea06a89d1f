package acheatlas.ui.settings;

import acheatlas.content.Problem;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// What the settings ask of the files of the content in use. Called, and answers, on the JavaFX
/// thread; the work is done on another.
public interface ContentDesk {
    /// Files nobody reads, for pictures and tests.
    ContentDesk NONE =
            new ContentDesk() {
                @Override
                public void readAgain() {}

                @Override
                public Runnable check(
                        DoubleConsumer progress,
                        Consumer<List<Problem>> done,
                        Consumer<String> failed) {
                    return () -> {};
                }

                @Override
                public void excerpt(Problem problem, Consumer<Excerpt> found) {
                    found.accept(Excerpt.NONE);
                }

                @Override
                public boolean canOpen() {
                    return false;
                }

                @Override
                public void open(Problem problem) {}
            };

    /// Reads the files again and shows the window with what they say now.
    void readAgain();

    /// Begins to look through everything, as an editor would.
    ///
    /// @param progress told the share that is done, 0 to 1
    /// @param done told every problem in the end
    /// @param failed told why nothing could be read
    /// @return what stops it; nothing is told after that
    Runnable check(DoubleConsumer progress, Consumer<List<Problem>> done, Consumer<String> failed);

    /// Finds the lines a problem stands in.
    void excerpt(Problem problem, Consumer<Excerpt> found);

    /// Whether the files can be opened with another program: those inside a pack cannot.
    boolean canOpen();

    /// Opens the file of a problem with the program the system has for it.
    void open(Problem problem);
}
