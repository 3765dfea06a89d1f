package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.speech.Voice;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.paper.FakePrinting;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.settings.Computer;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.shell.Place;
import acheatlas.ui.work.Work;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// From picks to a page in the hand: on paper, in a file, on a phone.
final class HandoutUiTest extends UiTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = parts();
    private static final int MOST_CODE_BYTES = 1000;
    private static final int MOST_CLICKS = 6;
    private static final String BACK_PAIN = "a_nslbp";
    private static final int HIGHEST = 980;
    private static final int PATIENCE = 120;

    private final FakePrinting printing = new FakePrinting();
    private Optional<Path> file = Optional.empty();
    private @Nullable AtlasWindow window;

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A system whose save dialog always answers the same.
    private final class OneFile implements Computer {
        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> choosePicture(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> saveAs(String title, String name) {
            return file;
        }

        @Override
        public List<String> printers() {
            return List.of();
        }
    }

    @Override
    protected Parent view() {
        var outside =
                new Outside(LinkOpener.NONE, printing, new OneFile(), Voice.NONE, Work.BEHIND);
        var around =
                new Surroundings(SettingsViewModel.usual(), outside, Path.of("data"), () -> {});
        window = new AtlasWindow(PARTS, MESSAGES, around);
        return window.root();
    }

    private AtlasWindow window() {
        return Objects.requireNonNull(window);
    }

    /// The widest the headless screen can show.
    @BeforeEach
    void widen() {
        doOnFx(() -> scene().getWindow().setWidth(1000));
    }

    private void has(String... ids) {
        var graph = PARTS.content().graph();
        var findings = Findings.none();
        for (var id : ids) {
            findings = findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
        }
        var picked = findings;
        doOnFx(
                () -> {
                    window().pick(picked);
                    window().passCheck();
                });
    }

    private void usual() {
        has("s_low_back_pain", "s_worse_sitting", "s_hip_flexor_tightness");
    }

    private void open() {
        doOnFx(() -> window().go(new Place.Handout()));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void click(String id) {
        robot.clickOn("#" + id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private boolean isOn(String id) {
        return node("handout-on-" + id, CheckBox.class).isSelected();
    }

    private void await(Callable<Boolean> truth) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> onFx(truth));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    /// Until no page is made any more, and none is printed or saved.
    private void settle() {
        await(() -> !isShown("paper-making") && !node("handout-print", Node.class).isDisabled());
    }

    private void awaitJobs(int count) {
        await(() -> printing.jobs().size() == count);
    }

    private String notice() {
        settle();
        return node("paper-notice", Parent.class).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .reduce("", String::concat);
    }

    /// What stands on the pages that are in sight, once there are some.
    private List<String> pages() {
        settle();
        await(() -> !sheets().isEmpty());
        return sheets();
    }

    private List<String> sheets() {
        return robot.lookup(".paper-sheet .image-view").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    private String page() {
        return String.join("\n", pages()).replaceAll("\\s+", " ");
    }

    @Test
    void theFrontDeskGetsFromTheStartScreenToASheetInAtMostSixClicks() {
        doOnFx(
                () -> {
                    scene().getWindow().setY(0);
                    scene().getWindow().setHeight(HIGHEST);
                });
        int clicks = 0;
        for (var id :
                List.of("explore-start-s_low_back_pain", "gate-rest", "gate-go", "explore-print")) {
            assertTrue(isShown(id), () -> id + " is not in sight");
            assertTrue(printing.printed().isEmpty());
            click(id);
            clicks++;
        }

        awaitJobs(1);
        // the last one is the system's own "print"
        assertTrue(clicks + 1 <= MOST_CLICKS);
        assertEquals(List.of("Your ache page"), printing.jobs());
        assertEquals(1, printing.printed().getFirst().size());
    }

    @Test
    void ctrlPLeadsFromAnyScreenToThePageAndThenPrintsIt() {
        usual();
        for (var place : List.of(new Place.Explore(), new Place.LinkMap(), new Place.Articles())) {
            doOnFx(() -> window().go(place));
            press(KeyCode.CONTROL, KeyCode.P);
            assertTrue(isShown("handout"), place::toString);
            press(KeyCode.ESCAPE);
            assertFalse(isShown("handout"), place::toString);
        }
        press(KeyCode.CONTROL, KeyCode.P);
        assertTrue(printing.jobs().isEmpty());

        press(KeyCode.CONTROL, KeyCode.P);
        awaitJobs(1);

        assertEquals(1, printing.printed().size());
        assertEquals("Sent to the printer.", notice());
    }

    @Test
    void whereNothingIsChosenTheBestFitIsOnThePageAndItSaysSo() {
        usual();
        open();

        assertEquals(
                "You chose none, so the best fit is on the page.",
                node("handout-causes-note", Label.class).getText());
        assertTrue(isOn("c_nslbp"));
        assertTrue(page().contains("Everyday back pain"), page());
    }

    @Test
    void whatIsTakenOffLeavesThePageAndTheTabCountsWhatIsLeft() {
        usual();
        open();

        click("handout-on-c_nslbp");

        assertFalse(isOn("c_nslbp"));
        assertFalse(page().contains("Everyday back pain"), page());
        assertEquals("You chose these.", node("handout-causes-note", Label.class).getText());
        assertEquals("Handout, 2 items", node("shell-tab-handout", Node.class).getAccessibleText());
    }

    @Test
    void theLastCauseCannotBeTakenOff() {
        usual();
        open();
        click("handout-on-c_nslbp");
        for (var line : robot.lookup(".switch").queryAllAs(CheckBox.class)) {
            if (line.isSelected()
                    && !line.isDisabled()
                    && String.valueOf(line.getId()).startsWith("handout-on-c_")) {
                doOnFx(line::fire);
            }
        }

        assertEquals(
                1,
                robot.lookup(".switch").queryAllAs(CheckBox.class).stream()
                        .filter(it -> String.valueOf(it.getId()).startsWith("handout-on-c_"))
                        .filter(CheckBox::isSelected)
                        .count());
    }

    @Test
    void hOnARowPutsItsCauseOnTheHandoutAndTakesItOff() {
        usual();
        focus("cause-c_nslbp");
        press(KeyCode.H);
        var row = node("cause-c_nslbp", Node.class);
        assertTrue(row.getAccessibleText().endsWith("On your handout"), row.getAccessibleText());

        open();
        assertTrue(page().contains("Everyday back pain"), page());
        assertEquals("You chose these.", node("handout-causes-note", Label.class).getText());

        doOnFx(() -> window().go(new Place.Explore()));
        focus("cause-c_nslbp");
        press(KeyCode.H);
        assertFalse(row.getAccessibleText().endsWith("On your handout"), row.getAccessibleText());
    }

    @Test
    void theButtonBesideTheCauseDoesTheSame() {
        usual();

        click("explore-on-handout");

        assertEquals("Handout, 1 item", node("shell-tab-handout", Node.class).getAccessibleText());
    }

    @Test
    void aCauseIsPutOnTheHandoutFromTheLinkMapToo() {
        usual();
        doOnFx(() -> window().go(new Place.LinkMap()));
        click("map-c_nslbp");

        click("linkmap-on-handout");

        assertEquals("Handout, 1 item", node("shell-tab-handout", Node.class).getAccessibleText());
    }

    @Test
    void aCauseIsPutOnTheHandoutFromItsArticleToo() {
        usual();
        doOnFx(() -> window().read(BACK_PAIN));

        click("article-on-handout");

        assertEquals("Handout, 1 item", node("shell-tab-handout", Node.class).getAccessibleText());
    }

    @Test
    void eachPaperIsMadeInItsOwnSize(@TempDir Path folder) throws Exception {
        usual();
        open();
        // the country of the settings is the United States
        assertEquals(792, savedHeight(folder), 1);

        doOnFx(() -> click(node("handout-a4", Node.class)));

        assertEquals(842, savedHeight(folder), 1);
    }

    private static void click(Node button) {
        ((ButtonBase) button).fire();
    }

    private double savedHeight(Path folder) throws Exception {
        var path = folder.resolve("page.pdf");
        file = Optional.of(path);
        settle();
        click("handout-save");
        assertEquals("Saved as " + path, notice());
        try (var document = Loader.loadPDF(Files.readAllBytes(path))) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }

    @Test
    void thePersonsLanguageComesFirstAndTheStaffsEnglishBehindIt() {
        usual();
        open();

        doOnFx(() -> click(node("handout-language-es", Node.class)));
        assertEquals(1, pages().size());
        assertTrue(page().contains("Su hoja del dolor"), page());

        doOnFx(() -> click(node("handout-language-es-en", Node.class)));
        assertEquals(2, pages().size());
        assertTrue(pages().getFirst().contains("Su hoja del dolor"), page());
        assertTrue(pages().getLast().contains("Your ache page"), page());
    }

    @Test
    void largePrintTakesTwoPages() {
        usual();
        open();

        doOnFx(() -> click(node("handout-large", Node.class)));

        assertEquals(2, pages().size());
    }

    @Test
    void aPhoneReadsThePlanFromTheScreenAndItNamesNothingThatWasPicked() throws Exception {
        usual();
        open();

        click("handout-phone");

        var text = node("handout-phone-text", Label.class).getText();
        var code = node("handout-phone-code", ImageView.class);
        assertEquals(text, decoded(code));
        assertTrue(text.getBytes(StandardCharsets.UTF_8).length <= MOST_CODE_BYTES, text);
        assertFalse(text.contains("Lower back pain"), text);
        // 96 pixels are an inch of 25.4 mm
        assertTrue(code.getBoundsInParent().getWidth() >= 96, "smaller than 25 mm");

        press(KeyCode.ESCAPE);
        assertFalse(isShown("handout-phone-card"));
        assertTrue(isShown("handout"));
    }

    /// The code as the window shows it, shrunk or not.
    private String decoded(ImageView code) throws Exception {
        var image = onFx(() -> code.snapshot(null, null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var light = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }

    @Test
    void inAnEmergencyTheCardIsPrintedAndNothingElse() {
        usual();
        click("explore-on-handout");
        has("rf_saddle_numbness");
        assertTrue(isShown("explore-help-now"));

        click("explore-help-print");
        awaitJobs(1);

        assertEquals(1, printing.printed().size());
        press(KeyCode.CONTROL, KeyCode.P);
        assertTrue(page().contains("Please get medical help now"), page());
        assertTrue(page().contains("911"), page());
        assertFalse(page().contains("What may help"), page());
        assertFalse(isShown("handout-contents"));
        assertFalse(isShown("handout-phone"));
    }

    @Test
    void aFlagThatComesUpWhileThePageIsOpenTurnsItIntoTheCard() {
        usual();
        open();

        has("rf_saddle_numbness");

        open();
        assertTrue(page().contains("Please get medical help now"), page());
        assertFalse(page().contains("Everyday back pain"), page());
    }

    @Test
    void withoutPicksItSaysWhatToDoFirst() {
        press(KeyCode.CONTROL, KeyCode.P);

        assertTrue(isShown("handout-empty"));
        assertEquals("handout-explore", onFx(() -> scene().getFocusOwner().getId()));
        press(KeyCode.SPACE);
        assertTrue(isShown("explore"));
    }

    @Test
    void beforeTheCheckThereIsNoPage() {
        var graph = PARTS.content().graph();
        var pain = graph.finding("s_low_back_pain").orElseThrow();
        doOnFx(() -> window().pick(Findings.none().with(graph, pain, Answer.PRESENT)));

        press(KeyCode.CONTROL, KeyCode.P);

        assertTrue(isShown("gate"));
        assertFalse(isShown("handout"));
    }

    @ParameterizedTest
    @CsvSource({"NO_PRINTER, save the page as a file", "FAILED, try again"})
    void aPrinterThatFailsLeavesThePageWhereItIs(Printing.Outcome outcome, String wayOut) {
        usual();
        open();
        printing.answer(outcome);
        click("handout-print");
        awaitJobs(1);
        assertTrue(notice().contains(wayOut), notice());
        assertEquals(1, pages().size());

        printing.answer(Printing.Outcome.PRINTED);
        click("handout-print");
        awaitJobs(2);

        assertEquals("Sent to the printer.", notice());
    }

    @Test
    void aFolderThatIsGoneIsNamedAndThePageCanBeSavedElsewhere(@TempDir Path folder)
            throws Exception {
        usual();
        open();
        file = Optional.of(folder.resolve("gone").resolve("page.pdf"));
        click("handout-save");
        assertTrue(notice().contains("There is no folder"), notice());

        file = Optional.of(folder.resolve("page.pdf"));
        click("handout-save");

        try (var document = Loader.loadPDF(Files.readAllBytes(folder.resolve("page.pdf")))) {
            assertTrue(new PDFTextStripper().getText(document).contains("Your ache page"));
        }
    }

    @Test
    void theNextPersonFindsNothingOfTheLast() {
        usual();
        click("explore-on-handout");
        open();

        click("shell-start-over");
        click("shell-start-over-yes");

        open();
        assertTrue(isShown("handout-empty"));
        assertEquals(List.of(), sheets());
        assertEquals("Handout", node("shell-tab-handout", Node.class).getAccessibleText());
    }

    @Test
    void whatWasChosenOutlivesAChangeOfLanguage() {
        usual();
        click("explore-on-handout");

        var kept =
                onFx(
                        () -> {
                            var other = new AtlasWindow(PARTS, MESSAGES);
                            other.goOn(window().visit());
                            return other.visit();
                        });

        assertEquals(window().visit(), kept);
        assertEquals(1, kept.causes().size());
    }
}
