package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.graph.ContentLoader;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.settings.ContentDesk;
import acheatlas.ui.settings.Excerpt;
import acheatlas.ui.work.Background;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/// The files of the content in use, read behind the window.
final class ContentFiles implements ContentDesk {
    private static final int BEFORE = 2;
    private static final int LINES = 5;
    private static final int LONGEST = 300;

    private final Path folder;
    private final LinkOpener opener;
    private final Runnable again;

    /// @param folder or a pack
    /// @param again reads the content for the window again
    ContentFiles(Path folder, LinkOpener opener, Runnable again) {
        this.folder = folder;
        this.opener = opener;
        this.again = again;
    }

    @Override
    public void readAgain() {
        again.run();
    }

    @Override
    public Runnable check(
            DoubleConsumer progress, Consumer<List<Problem>> done, Consumer<String> failed) {
        var stopped = new AtomicBoolean();
        DoubleConsumer told = share -> tell(stopped, () -> progress.accept(share));
        Background.run(
                "check",
                () -> problems(told),
                problems -> unless(stopped, () -> done.accept(problems)),
                fault -> unless(stopped, () -> failed.accept(String.valueOf(fault.getMessage()))));
        return () -> stopped.set(true);
    }

    private static void tell(AtomicBoolean stopped, Runnable share) {
        if (stopped.get()) {
            throw new CancellationException();
        }
        Background.tell(() -> unless(stopped, share));
    }

    private static void unless(AtomicBoolean stopped, Runnable telling) {
        if (!stopped.get()) {
            telling.run();
        }
    }

    /// The problems of every language, each once.
    private List<Problem> problems(DoubleConsumer progress) throws ContentException, IOException {
        var today = LocalDate.now(ZoneId.systemDefault());
        var all = ContentFolder.at(folder);
        var languages =
                Stream.concat(Stream.of(ContentLoader.ENGLISH), all.languages().stream())
                        .distinct()
                        .toList();
        var problems = new TreeSet<Problem>();
        for (int at = 0; at < languages.size(); at++) {
            double done = at;
            var content =
                    ContentLoader.review(
                            all,
                            languages.get(at),
                            today,
                            share -> progress.accept((done + share) / languages.size()));
            problems.addAll(content.problems());
        }
        return List.copyOf(problems);
    }

    @Override
    public void excerpt(Problem problem, Consumer<Excerpt> found) {
        Background.run("excerpt", () -> lines(problem), found, _ -> found.accept(Excerpt.NONE));
    }

    private Excerpt lines(Problem problem) throws ContentException, IOException {
        int first = Math.max(1, problem.line() - BEFORE);
        var file = ContentFolder.at(folder).root().resolve(problem.file());
        try (var lines = Files.lines(file)) {
            return new Excerpt(
                    first,
                    lines.skip(first - 1L).limit(LINES).map(ContentFiles::shortened).toList());
        }
    }

    private static String shortened(String line) {
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    @Override
    public boolean canOpen() {
        return Files.isDirectory(folder);
    }

    @Override
    public void open(Problem problem) {
        opener.open(folder.toAbsolutePath().resolve(problem.file()).toUri().toString());
    }
}
