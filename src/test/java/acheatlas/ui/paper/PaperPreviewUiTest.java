package acheatlas.ui.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.UiTest;
import acheatlas.ui.work.Work;

import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A page is looked at: made behind the window, whole and sharp, the latest one alone.
final class PaperPreviewUiTest extends UiTest {
    private static final int PATIENCE = 20;

    private @Nullable PaperViewModel model;

    @Override
    protected Parent view() {
        var made = new PaperViewModel(Work.BEHIND);
        model = made;
        var root = new PaperPreview(made, Messages.in(Languages.ENGLISH)).root();
        return new BorderPane(root);
    }

    private PaperViewModel model() {
        return Objects.requireNonNull(model);
    }

    private void show(Callable<PdfPage> maker) {
        doOnFx(() -> model().show(maker));
    }

    private void await(Callable<Boolean> truth) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFx(truth));
    }

    private void awaitPage(PdfPage page) throws Exception {
        show(() -> page);
        await(() -> model().page().isPresent() && !sheets().isEmpty());
    }

    private List<ImageView> sheets() {
        return robot.lookup(".paper-sheet .image-view").queryAllAs(ImageView.class).stream()
                .toList();
    }

    @Test
    void theWholePageIsInSightAndASharpPictureOfIt() throws Exception {
        awaitPage(SamplePdf.page("Hello"));
        await(() -> sheets().getFirst().getFitWidth() == sheets().getFirst().getImage().getWidth());

        var sheet = sheets().getFirst().localToScene(sheets().getFirst().getBoundsInLocal());
        assertTrue(scene().getHeight() >= sheet.getMaxY(), () -> "cut off: " + sheet);
        assertTrue(sheet.getHeight() > HEIGHT * 0.7, () -> "small: " + sheet);
        assertEquals(
                PDRectangle.A4.getHeight() / PDRectangle.A4.getWidth(),
                sheet.getHeight() / sheet.getWidth(),
                0.01);
    }

    @Test
    void aScreenReaderReadsWhatStandsOnThePage() throws Exception {
        awaitPage(SamplePdf.page("Hello", "World"));

        assertEquals(
                List.of("Hello", "World"),
                sheets().stream().map(ImageView::getAccessibleText).toList());
    }

    @Test
    void aCloserLookIsDrawnAnewAsSharp() throws Exception {
        awaitPage(SamplePdf.page("Hello"));
        double before = sheets().getFirst().getFitWidth();

        robot.clickOn("#paper-close");

        await(
                () ->
                        sheets().getFirst().getFitWidth() > before * 2
                                && sheets().getFirst().getImage().getWidth()
                                        >= sheets().getFirst().getFitWidth());
    }

    @Test
    void letterPaperIsShownInItsOwnShape() throws Exception {
        awaitPage(SamplePdf.page(PDRectangle.LETTER, "Hello"));

        var image = sheets().getFirst().getImage();
        assertEquals(11 / 8.5, image.getHeight() / image.getWidth(), 0.01);
    }

    @Test
    void ofManyPagesAskedForInHasteOnlyTheLastIsShown() throws Exception {
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var made = new ArrayList<String>();
        show(
                () -> {
                    begun.countDown();
                    goOn.await();
                    return SamplePdf.page("first");
                });
        begun.await();
        show(
                () -> {
                    made.add("second");
                    return SamplePdf.page("second");
                });
        show(() -> SamplePdf.page("third"));
        assertTrue(onFx(() -> node("paper-making", Parent.class).isVisible()));

        goOn.countDown();
        await(() -> model().page().isPresent() && !sheets().isEmpty());

        assertEquals("third", sheets().getFirst().getAccessibleText());
        assertEquals(List.of(), made);
        assertFalse(onFx(() -> node("paper-making", Parent.class).isVisible()));
    }

    @Test
    void whatWaitsForThePageGetsTheOneThatIsMade() throws Exception {
        var goOn = new CountDownLatch(1);
        var taken = new ArrayList<PdfPage>();
        var page = SamplePdf.page("Hello");
        show(
                () -> {
                    goOn.await();
                    return page;
                });

        doOnFx(() -> model().whenThere(taken::add));
        assertEquals(List.of(), taken);
        goOn.countDown();

        await(() -> !taken.isEmpty());
        assertEquals(List.of(page), taken);
    }

    @Test
    void aPageThatCannotBeMadeIsToldOfAndMadeWhenAskedAgain() throws Exception {
        var fails = new AtomicBoolean(true);
        show(
                () -> {
                    if (fails.get()) {
                        throw new IllegalStateException("no ink");
                    }
                    return SamplePdf.page("Hello");
                });
        await(() -> node("paper-broken", Parent.class).isVisible());
        assertTrue(onFx(() -> model().page().isEmpty()));

        fails.set(false);
        robot.clickOn("#paper-again");

        await(() -> model().page().isPresent());
        assertFalse(onFx(() -> node("paper-broken", Parent.class).isVisible()));
    }

    @Test
    void nothingIsLeftOnAClearedDesk() throws Exception {
        awaitPage(SamplePdf.page("Hello"));

        doOnFx(() -> model().clear());

        assertEquals(List.of(), sheets());
        assertTrue(model().page().isEmpty());
        assertEquals(PaperState.NOTHING, model().stateProperty().get());
    }
}
