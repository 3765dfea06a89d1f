package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Nothing runs over a page. The tightest page is laid out for many picks on the shorter paper: it
/// is what is printed where nothing roomier fits, so where it fits, every page does.
final class HandoutFitTest {
    private static final Clinic CLINIC =
            new Clinic(
                    "Riverside Physiotherapy",
                    "555 0100",
                    "",
                    "src/main/resources/acheatlas/ui/icons/acheatlas-64.png");
    private static final int CASES = 500;
    private static final int MOST_PICKS = 14;

    private static HandoutOptions letter(PrintSize size) {
        return HandoutOptions.PLAIN.on(Paper.LETTER).from(CLINIC).in(size);
    }

    private static void assertFits(Handout handout, PrintSize size, String picked) {
        var options = letter(size);
        var tightest = Room.fromRoomyToTight(size).getLast();
        var draft = Pages.WRITER.draft(handout, options).with(tightest);
        try (var layout = Pages.WRITER.layout(draft)) {
            assertTrue(layout.pages() <= size.pages(), () -> size + " overflows for " + picked);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySingleFindingFitsThePage(PrintSize size) {
        for (var finding : Pages.CONTENT.graph().findings()) {
            assertFits(Pages.handout(Pages.has(List.of(finding))), size, finding.id());
        }
    }

    @Test
    void fiveHundredRandomPicksFitThePage() {
        var random = new Random(1);
        for (int place = 0; place < CASES; place++) {
            var size = List.of(PrintSize.values()).get(place % 2);
            var findings = randomPicks(random);
            assertFits(Pages.handout(findings), size, names(findings));
        }
    }

    private static Findings randomPicks(Random random) {
        var graph = Pages.CONTENT.graph();
        var findings = Findings.none();
        int picks = 1 + random.nextInt(MOST_PICKS);
        for (int pick = 0; pick < picks; pick++) {
            var finding = graph.findings().get(random.nextInt(graph.findings().size()));
            // most people have no red flag; those who have get a page of another kind
            boolean skipped = finding.isRedFlag() && random.nextInt(4) > 0;
            if (!skipped) {
                findings =
                        findings.with(
                                graph, finding, List.of(Answer.values()).get(random.nextInt(3)));
            }
        }
        return findings;
    }

    private static String names(Findings findings) {
        var names = new ArrayList<String>();
        for (var answer : Answer.values()) {
            findings.all(answer)
                    .mapToObj(Pages.CONTENT.graph()::finding)
                    .map(Finding::id)
                    .forEach(id -> names.add(answer + " " + id));
        }
        return names.toString();
    }

    @ParameterizedTest
    @EnumSource
    void allPicksAtOnceFitThePage(PrintSize size) {
        var calm = Pages.CONTENT.graph().findings().stream().filter(it -> !it.isRedFlag()).toList();

        assertFits(Pages.handout(Pages.has(calm)), size, "all");
        assertFits(Pages.handout(Pages.has(Pages.CONTENT.graph().findings())), size, "all flags");
    }

    @ParameterizedTest
    @EnumSource
    void aPrintedPageHasAsManySheetsAsItMayAndNoLetterBeyondItsMargins(PrintSize size)
            throws IOException {
        for (var handout : List.of(Pages.usual(), Pages.emergency())) {
            var outside = new ArrayList<String>();
            try (var document = Pages.open(Pages.pdf(handout, letter(size)))) {
                var stripper =
                        new PDFTextStripper() {
                            @Override
                            protected void processTextPosition(TextPosition letter) {
                                boolean isInside =
                                        letter.getX() >= PageLayout.MARGIN - 1
                                                && letter.getX() + letter.getWidth()
                                                        <= letter.getPageWidth()
                                                                - PageLayout.MARGIN
                                                                + 1
                                                && letter.getY()
                                                        <= letter.getPageHeight()
                                                                - PageLayout.MARGIN;
                                if (!isInside) {
                                    outside.add(letter.getUnicode());
                                }
                            }
                        };
                stripper.getText(document);

                assertTrue(document.getNumberOfPages() <= size.pages());
                assertEquals(List.of(), outside);
            }
        }
    }

    @Test
    void noWordIsSmallerThanTwelvePoints() throws IOException {
        var small = new ArrayList<String>();
        try (var document = Pages.open(Pages.pdf(Pages.usual(), HandoutOptions.PLAIN))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    if (letter.getFontSizeInPt() < 11.99) {
                        small.add(letter.getUnicode() + letter.getFontSizeInPt());
                    }
                }
            }.getText(document);
        }
        assertEquals(List.of(), small);
    }
}
