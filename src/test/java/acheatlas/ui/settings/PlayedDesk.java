package acheatlas.ui.settings;

import acheatlas.content.Problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// A desk whose check goes as far as a test lets it go.
final class PlayedDesk implements ContentDesk {
    final List<String> asked = new ArrayList<>();
    DoubleConsumer progress = _ -> {};
    Consumer<List<Problem>> done = _ -> {};
    Consumer<String> failed = _ -> {};

    @Override
    public void readAgain() {
        asked.add("read again");
    }

    @Override
    public Runnable check(
            DoubleConsumer toldProgress,
            Consumer<List<Problem>> toldDone,
            Consumer<String> toldFailed) {
        asked.add("check");
        progress = toldProgress;
        done = toldDone;
        failed = toldFailed;
        return () -> asked.add("stop");
    }

    @Override
    public void excerpt(Problem problem, Consumer<Excerpt> found) {
        found.accept(new Excerpt(problem.line() - 1, List.of("before", "line eighty-eight")));
    }

    @Override
    public boolean canOpen() {
        return true;
    }

    @Override
    public void open(Problem problem) {
        asked.add("open " + problem.file());
    }
}
