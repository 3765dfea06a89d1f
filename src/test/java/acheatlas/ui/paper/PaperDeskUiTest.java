package acheatlas.ui.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.UiTest;
import acheatlas.ui.work.Work;

import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;

import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A page is taken: printed sharp and whole, or written; where that fails, a sentence says the way
/// out and the page can be tried again.
final class PaperDeskUiTest extends UiTest {
    private final FakePrinting printing = new FakePrinting();
    private final List<String> asked = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private @Nullable PaperDesk desk;

    @Override
    protected Parent view() {
        var made =
                new PaperDesk(
                        Messages.in(Languages.ENGLISH),
                        printing,
                        (title, name) -> {
                            asked.add(title + ": " + name);
                            return answer;
                        },
                        Work.AT_ONCE);
        desk = made;
        return new BorderPane(new PaperNoticeBand(made).root());
    }

    private PaperDesk desk() {
        return Objects.requireNonNull(desk);
    }

    private void print(PdfPage page) {
        doOnFx(() -> desk().print(page, scene().getRoot()));
    }

    private void save(PdfPage page) {
        doOnFx(() -> desk().save(page));
    }

    private PaperNotice notice() {
        return desk().noticeProperty().get();
    }

    private static List<ImageView> views(List<? extends Parent> sheets) {
        return sheets.stream()
                .map(sheet -> (ImageView) ((Group) sheet).getChildren().getFirst())
                .toList();
    }

    @Test
    void eachPageIsPrintedAtItsOwnSizeInOfficeQuality() {
        print(SamplePdf.page("Hello", "World"));

        var sheets = views(printing.printed().getFirst());
        assertEquals(List.of("Sample"), printing.jobs());
        assertEquals(2, sheets.size());
        for (var sheet : sheets) {
            double dots = sheet.getViewport().getWidth() / sheet.getFitWidth() * 72;
            assertTrue(dots >= 299, () -> "coarse: " + dots);
            // of 595 points, 18 on either side belong to the printer: the rest is as large as it is
            assertEquals(559, sheet.getFitWidth(), 1);
            assertEquals(0, sheet.getLayoutX(), 0.5);
        }
        assertEquals(new PaperNotice("Sent to the printer.", false), notice());
    }

    @Test
    void aPageLargerThanThePaperIsMadeSmallerNotCut() {
        print(SamplePdf.page(new PDRectangle(1200, 1600), "Hello"));

        var sheet = views(printing.printed().getFirst()).getFirst();
        double seen = sheet.getViewport().getHeight() / 300 * 72;
        assertTrue(seen >= 1600 - 2 * 24, () -> "cut to " + seen);
        assertTrue(sheet.getFitHeight() <= 806, () -> "too high: " + sheet.getFitHeight());
    }

    @ParameterizedTest
    @CsvSource({"NO_PRINTER, save the page as a file", "FAILED, try again"})
    void aPrinterThatFailsIsToldOfWithTheWayOutAndThePageCanBePrintedAgain(
            Printing.Outcome outcome, String wayOut) {
        var page = SamplePdf.page("Hello");
        printing.answer(outcome);
        print(page);

        assertTrue(notice().isFault());
        assertTrue(notice().sentence().contains(wayOut), notice().sentence());
        assertTrue(node("paper-notice", Parent.class).isVisible());

        printing.answer(Printing.Outcome.PRINTED);
        print(page);
        assertFalse(notice().isFault());
        assertEquals(1, printing.printed().size());
    }

    @Test
    void whereNobodyMayChooseThePageGoesToTheNamedPrinter() {
        var outcomes = new ArrayList<Printing.Outcome>();

        doOnFx(() -> desk().printTo("Front desk", SamplePdf.page("Hello"), outcomes::add));

        assertEquals(List.of("Sample to Front desk"), printing.jobs());
        assertEquals(List.of(Printing.Outcome.PRINTED), outcomes);
        assertEquals(PaperNotice.NONE, notice());
    }

    @Test
    void aSavedPageIsTheVeryPdfAndItsPlaceIsNamed(@TempDir Path folder) throws Exception {
        var page = SamplePdf.page("Hello");
        var file = folder.resolve("mine.pdf");
        answer = Optional.of(file);

        save(page);

        assertArrayEquals(page.pdf(), Files.readAllBytes(file));
        assertEquals(List.of("Save as PDF: sample.pdf"), asked);
        assertEquals("Saved as " + file, notice().sentence());
    }

    @Test
    void aClosedDialogWritesAndSaysNothing() {
        save(SamplePdf.page("Hello"));

        assertEquals(PaperNotice.NONE, notice());
        assertFalse(desk().busyProperty().get());
    }

    @Test
    void aFolderThatIsGoneIsToldOfAndThePageCanBeSavedElsewhere(@TempDir Path folder)
            throws Exception {
        var page = SamplePdf.page("Hello");
        answer = Optional.of(folder.resolve("gone").resolve("mine.pdf"));
        save(page);
        assertTrue(notice().isFault());
        assertTrue(notice().sentence().contains("choose another one"), notice().sentence());

        answer = Optional.of(folder.resolve("mine.pdf"));
        save(page);

        assertFalse(notice().isFault());
        assertTrue(Files.exists(folder.resolve("mine.pdf")));
    }

    @Test
    void aFileInThePlaceOfAFolderIsToldOf(@TempDir Path folder) throws Exception {
        var file = Files.createFile(folder.resolve("file"));
        answer = Optional.of(file.resolve("mine.pdf"));

        save(SamplePdf.page("Hello"));

        assertTrue(notice().isFault());
        assertFalse(desk().busyProperty().get());
    }
}
