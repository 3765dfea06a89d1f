package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.graph.SmallFolder;
import acheatlas.ui.UiTest;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.settings.Excerpt;

import javafx.scene.Parent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// The files of the content, checked and read behind the window.
final class ContentFilesUiTest extends UiTest {
    private static final long LONG = 30;

    @TempDir private Path root = Path.of("");

    @Override
    protected Parent view() {
        return new Pane();
    }

    private ContentFiles files(LinkOpener opener) throws Exception {
        new SmallFolder(root);
        return new ContentFiles(root, opener, () -> {});
    }

    private static Problem at(int line) {
        return new Problem(
                "graph.json",
                line,
                1,
                "",
                ProblemKind.NOT_ASKED,
                Problem.Severity.ERROR,
                "something");
    }

    @Test
    void theCheckReadsLikeAnEditorAndComesToItsEnd() throws Exception {
        new SmallFolder(root)
                .edit(
                        "graph.json",
                        "2026-01-05\", \"reviewBy\": \"2028",
                        "2016-01-05\", \"reviewBy\": \"2018");
        var shares = new ArrayList<Double>();
        var found = new CompletableFuture<List<Problem>>();
        new ContentFiles(root, LinkOpener.NONE, () -> {})
                .check(
                        shares::add,
                        found::complete,
                        why -> found.completeExceptionally(new AssertionError(why)));

        var kinds = found.get(LONG, TimeUnit.SECONDS).stream().map(Problem::kind).toList();
        assertEquals(List.of(ProblemKind.REVIEW_DUE), kinds);
        assertEquals(shares.stream().sorted().toList(), shares);
        assertEquals(1, shares.getLast());
    }

    @Test
    void aFolderThatIsGoneIsToldOf() throws Exception {
        var why = new CompletableFuture<String>();
        new ContentFiles(root.resolve("gone"), LinkOpener.NONE, () -> {})
                .check(_ -> {}, _ -> why.complete(""), why::complete);
        assertFalse(why.get(LONG, TimeUnit.SECONDS).isEmpty());
    }

    @Test
    void nothingIsToldOfACheckThatWasStopped() throws Exception {
        var files = files(LinkOpener.NONE);
        var told = new ArrayList<String>();
        var later = new CompletableFuture<List<Problem>>();
        doOnFx(
                () -> {
                    files.check(_ -> told.add("share"), _ -> told.add("done"), told::add).run();
                    files.check(_ -> {}, later::complete, _ -> {});
                });
        later.get(LONG, TimeUnit.SECONDS);
        assertEquals(List.of(), told);
    }

    @Test
    void theLinesAroundAFaultAreFound() throws Exception {
        var found = new CompletableFuture<Excerpt>();
        files(LinkOpener.NONE).excerpt(at(6), found::complete);
        var excerpt = found.get(LONG, TimeUnit.SECONDS);
        assertEquals(4, excerpt.first());
        assertEquals(5, excerpt.lines().size());
        assertTrue(excerpt.lines().get(2).contains("outer_hip"), excerpt::toString);
    }

    @Test
    void aFileIsOpenedByItsAddress() throws Exception {
        var opened = new ArrayList<String>();
        var files = files(opened::add);
        assertTrue(files.canOpen());
        files.open(at(6));
        assertTrue(opened.getFirst().startsWith("file:/"), opened::toString);
        assertTrue(opened.getFirst().endsWith("/graph.json"), opened::toString);
    }
}
