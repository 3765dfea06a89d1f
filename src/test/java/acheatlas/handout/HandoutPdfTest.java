package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.triage.Findings;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The PDF as a file for readers, screen readers and archives.
final class HandoutPdfTest {
    private static final HandoutOptions LARGE = HandoutOptions.PLAIN.in(PrintSize.LARGE);
    private static final Clinic CLINIC =
            new Clinic(
                    "Riverside Physio & Co <North>", "555 0100", "911", "packaging/icons/none.png");

    private static final Findings USUAL = Pages.has("s_low_back_pain", "s_worse_sitting");

    @BeforeAll
    static void loadTheChecker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static List<byte[]> pages() {
        return List.of(
                Pages.pdf(Pages.usual(), HandoutOptions.PLAIN),
                Pages.WRITER.pdf(Pages.both(USUAL), HandoutOptions.PLAIN),
                Pages.pdf(Pages.usual(), LARGE.on(Paper.LETTER).from(CLINIC)),
                Pages.pdf(Pages.emergency(), HandoutOptions.PLAIN.from(CLINIC)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void veraPdfFindsNoFaultWithAccessibility(byte[] pdf) throws Exception {
        assertEquals("", PdfUa.faults(pdf));
    }

    @Test
    void wordsComeOutInTheOrderTheyAreRead() {
        var text = Pages.text(Pages.pdf(Pages.usual(), HandoutOptions.PLAIN));

        int from = 0;
        for (var words :
                List.of(
                        "Your ache page",
                        "What you told us",
                        "You have",
                        "Lower back pain",
                        "You don’t have",
                        "What this can come from",
                        "What may help",
                        "M T W T F S S",
                        "Get help right away if you have",
                        "Call your local emergency number",
                        "See a doctor or physio if",
                        "My notes and questions",
                        "Where this comes from",
                        "This teaches. It does not diagnose.")) {
            int at = text.indexOf(words, from);
            assertTrue(at >= from, () -> words + " is not in its place in " + text);
            from = at + words.length();
        }
    }

    @Test
    void everyPictureSaysWhatItShows() throws IOException {
        try (var document = Pages.open(Pages.pdf(Pages.usual(), HandoutOptions.PLAIN))) {
            var spoken = new ArrayList<String>();
            figures(document.getDocumentCatalog().getStructureTreeRoot().getKids(), spoken);

            // front and back, a row of blocks for each cause, four moves, the code
            assertEquals(2 + 3 + 4 + 1, spoken.size(), spoken::toString);
            assertTrue(spoken.getFirst().contains("Lower back pain"), spoken::toString);
            assertTrue(spoken.stream().noneMatch(String::isBlank), spoken::toString);
        }
    }

    private static void figures(List<Object> kids, List<String> spoken) {
        for (var kid : kids) {
            if (kid instanceof PDStructureElement element) {
                if ("Figure".equals(element.getStructureType())) {
                    spoken.add(String.valueOf(element.getAlternateDescription()));
                }
                figures(element.getKids(), spoken);
            }
        }
    }

    @Test
    void theFontsAreInTheFileAndNoPictureIsMadeOfPixels() throws IOException {
        try (var document = Pages.open(Pages.pdf(Pages.usual(), HandoutOptions.PLAIN))) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded());
                }
                for (var name : page.getResources().getXObjectNames()) {
                    assertFalse(page.getResources().isImageXObject(name));
                }
            }
        }
    }

    @Test
    void theSameHandoutIsTheSameFile() {
        var again =
                new HandoutWriter(
                        Pages.MESSAGES, Drawings.read(new ContentFolder(Path.of("data"))));

        assertArrayEquals(
                Pages.pdf(Pages.usual(), HandoutOptions.PLAIN),
                again.pdf(Pages.usual(), HandoutOptions.PLAIN));
    }

    @Test
    void theFileTellsNobodyWhenItWasMade() throws IOException {
        try (var document = Pages.open(Pages.pdf(Pages.usual(), HandoutOptions.PLAIN))) {
            assertNull(document.getDocumentInformation().getCreationDate());
        }
    }

    @Test
    void anEmergencyPrintsTheRedCardAndNoMoves() {
        var text = Pages.text(Pages.pdf(Pages.emergency(), HandoutOptions.PLAIN.from(CLINIC)));

        assertTrue(text.contains("Please get medical help now"), text);
        assertTrue(text.contains("Call 911"), text);
        assertTrue(text.contains("Numb between the legs. Since:"), text);
        assertFalse(text.contains("What may help"), text);
        assertFalse(text.contains("M T W T F S S"), text);
    }

    @Test
    void theClinicsNameIsPrintedAsItIsWritten() {
        var text = Pages.text(Pages.pdf(Pages.usual(), HandoutOptions.PLAIN.from(CLINIC)));

        assertTrue(text.contains("Riverside Physio & Co <North> · 555 0100"), text);
    }

    @Test
    void withoutPicturesThePageStillSaysEverything() {
        var writer = new HandoutWriter(Pages.MESSAGES, Drawings.NONE);

        var text = Pages.text(writer.pdf(Pages.usual(), HandoutOptions.PLAIN));

        assertTrue(text.contains("Lower back pain"), text);
        assertTrue(text.contains("What may help"), text);
    }

    @Test
    void aLogoIsPrintedWithTheClinicsName() throws IOException {
        var logo = Path.of("src/main/resources/acheatlas/ui/icons/acheatlas-64.png");
        var clinic = new Clinic("Riverside", "", "", logo.toString());
        var options = HandoutOptions.PLAIN.from(clinic);
        try (var document = Pages.open(Pages.pdf(Pages.usual(), options))) {
            var spoken = new ArrayList<String>();
            figures(document.getDocumentCatalog().getStructureTreeRoot().getKids(), spoken);

            assertEquals("Sign of Riverside", spoken.getFirst());
        }
    }
}
