package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Move;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/// The page in Spanish, whose words are longer, and in two languages one behind the other.
final class HandoutLanguagesTest {
    private static final Clinic CLINIC =
            new Clinic("Clínica de Fisioterapia Riverside", "555 0100", "911", "");
    private static final int CASES = 100;
    private static final int BOTH_CASES = 8;
    private static final int MOST_PICKS = 14;
    private static final int MOST_CODE_BYTES = 1000;

    private static Findings randomPicks(Random random) {
        var graph = Pages.CONTENT.graph();
        var calm = graph.findings().stream().filter(finding -> !finding.isRedFlag()).toList();
        var findings = Findings.none();
        int picks = 1 + random.nextInt(MOST_PICKS);
        for (int pick = 0; pick < picks; pick++) {
            var finding = calm.get(random.nextInt(calm.size()));
            findings =
                    findings.with(graph, finding, List.of(Answer.values()).get(random.nextInt(3)));
        }
        return findings;
    }

    @ParameterizedTest
    @EnumSource
    void aHundredRandomPicksFitTheSpanishPage(PrintSize size) {
        var random = new Random(2);
        var options = HandoutOptions.PLAIN.on(Paper.LETTER).from(CLINIC).in(size);
        var tightest = Room.fromRoomyToTight(size).getLast();
        for (int place = 0; place < CASES; place++) {
            var findings = randomPicks(random);
            var draft = Pages.WRITER.draft(Pages.spanish(findings), options).with(tightest);
            try (var layout = Pages.WRITER.layout(draft)) {
                assertTrue(
                        layout.pages() <= size.pages(),
                        () -> size + " overflows for " + findings.byId(Pages.CONTENT.graph()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"A4, NORMAL", "LETTER, NORMAL", "A4, LARGE", "LETTER, LARGE"})
    void eachLanguageHasItsOwnPages(Paper paper, PrintSize size) throws IOException {
        var random = new Random(3);
        var options = HandoutOptions.PLAIN.on(paper).from(CLINIC).in(size);
        for (int place = 0; place < BOTH_CASES; place++) {
            var pdf = Pages.WRITER.pdf(Pages.both(randomPicks(random)), options);
            try (var document = Pages.open(pdf)) {
                assertEquals(2 * size.pages(), document.getNumberOfPages());
            }
        }
    }

    @Test
    void aScreenReaderIsToldWhereTheOtherLanguageBegins() throws IOException {
        var usual = Pages.has("s_low_back_pain", "s_worse_sitting");
        var pdf = Pages.WRITER.pdf(Pages.both(usual), HandoutOptions.PLAIN);
        try (var document = Pages.open(pdf)) {
            assertEquals("es", document.getDocumentCatalog().getLanguage());
            var languages = new ArrayList<String>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), languages);
            assertEquals(List.of("en"), languages.stream().distinct().toList());
        }
    }

    private static void collect(PDStructureNode node, List<String> languages) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null && !element.getLanguage().equals("es")) {
                    languages.add(element.getLanguage());
                }
                collect(element, languages);
            }
        }
    }

    @Test
    void theCodeOfTheFourMovesWithTheMostWordsIsSmallEnoughForAPhone() {
        for (var said : Pages.both(Pages.has("s_low_back_pain"))) {
            var content = said.handout().content();
            var plan = new PlanWords(said.messages(), content.words());
            ToIntFunction<Move> length =
                    move -> bytes(content.words().move(move.id()).name() + plan.dose(move));
            var longest =
                    content.graph().moves().stream()
                            .sorted(Comparator.comparingInt(length).reversed())
                            .limit(Handout.MOST_MOVES)
                            .toList();
            var text = PlanText.of(said.handout().withMoves(longest), CLINIC, said.messages());

            assertTrue(bytes(text) <= MOST_CODE_BYTES, () -> bytes(text) + " bytes: " + text);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @ParameterizedTest
    @CsvSource({"US, LETTER", "mx, LETTER", "DE, A4", "ES, A4", "'', A4"})
    void printersAreFilledWithThePaperOfTheCountry(String country, Paper paper) {
        assertEquals(paper, Paper.usualIn(country));
    }

    @Test
    void onceAllIsCheckedTheSignsSomebodyDoesNotHaveAreOneLine() {
        var graph = Pages.CONTENT.graph();
        var findings = Pages.has("s_low_back_pain");
        var one = findings.with(graph, Pages.finding("rf_saddle_numbness"), Answer.ABSENT);
        for (var finding : graph.findings()) {
            findings =
                    finding.isRedFlag() ? findings.with(graph, finding, Answer.ABSENT) : findings;
        }

        var checked = Pages.text(Pages.pdf(Pages.handout(findings), HandoutOptions.PLAIN));
        assertTrue(checked.contains("You don’t have None of the warning signs"), checked);
        var told = Pages.text(Pages.pdf(Pages.handout(one), HandoutOptions.PLAIN));
        assertTrue(told.contains("You don’t have Numb between the legs"), told);
    }
}
