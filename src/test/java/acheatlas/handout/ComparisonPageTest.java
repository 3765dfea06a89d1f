package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.ContentLoader;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Comparer;
import acheatlas.ranking.RankedCause;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

import java.nio.file.Path;
import java.util.List;

/// Causes side by side on paper: a real table, with words for every mark.
final class ComparisonPageTest {
    private static final Drawings DRAWINGS = Drawings.read(new ContentFolder(Path.of("data")));

    @BeforeAll
    static void findVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static ComparisonSheet sheet(int causes) {
        var assessment =
                Pages.EXPLORER.assess(
                        Pages.has("s_low_back_pain", "s_hip_flexor_tightness", "s_worse_sitting"));
        var compared =
                assessment.ranked().causes().stream()
                        .limit(causes)
                        .map(RankedCause::cause)
                        .toList();
        var comparison = new Comparer(Pages.CONTENT.graph()).compare(compared, assessment);
        return new ComparisonSheet(Pages.CONTENT, assessment, comparison);
    }

    private static byte[] english(int causes) {
        return new SheetWriter(Pages.MESSAGES, DRAWINGS).pdf(sheet(causes), HandoutOptions.PLAIN);
    }

    @Test
    void veraPdfFindsNoFaultInEitherLanguageOnEitherPaper() throws Exception {
        for (var language : List.of(Languages.ENGLISH, Languages.SPANISH)) {
            var content = ContentLoader.load(new ContentFolder(Path.of("data")), language.tag());
            var english = sheet(3);
            var sheet = new ComparisonSheet(content, english.assessment(), english.comparison());
            var writer = new SheetWriter(Messages.in(language), DRAWINGS);
            for (var paper : Paper.values()) {
                var pdf = writer.pdf(sheet, HandoutOptions.PLAIN.on(paper));
                assertEquals("", PdfUa.faults(pdf));
            }
        }
    }

    @Test
    void itIsATableForAScreenReaderToo() throws Exception {
        try (var document = Pages.open(english(2))) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertTrue(holds(root.getKids(), "Table"));
            assertTrue(holds(root.getKids(), "TH"));
        }
    }

    private static boolean holds(List<Object> kids, String type) {
        return kids.stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .anyMatch(it -> type.equals(it.getStructureType()) || holds(it.getKids(), type));
    }

    @Test
    void everyCauseStandsInItsColumnWithWordsForTheMarks() {
        var text = Pages.text(english(3));
        for (var side : sheet(3).comparison().sides()) {
            var name = Pages.CONTENT.words().cause(side.ranked().cause().id()).name();
            assertTrue(text.contains(name), () -> name + " in " + text);
        }
        for (var words : List.of("Fits your picks best", "Strong link", "Not linked", "share")) {
            assertTrue(text.contains(words), () -> words + " in " + text);
        }
    }

    @Test
    void nothingIsComparedInAnEmergency() {
        var calm = sheet(2);
        var emergency = Pages.EXPLORER.assess(Pages.has("s_low_back_pain", "rf_saddle_numbness"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ComparisonSheet(Pages.CONTENT, emergency, calm.comparison()));
    }
}
