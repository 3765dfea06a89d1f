package acheatlas.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.content.pictures.Drawings;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Finding;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/// The sheet for an appointment: what is on it, what never is, and that it fits one page.
final class VisitSheetTest {
    private static final Drawings DRAWINGS = Drawings.read(new ContentFolder(Path.of("data")));
    private static final SheetWriter WRITER = new SheetWriter(Pages.MESSAGES, DRAWINGS);
    private static final String LONG =
            "A dull ache deep in the front of the right hip which catches at each step. ".repeat(9);
    private static final VisitNotes EVERYTHING =
            new VisitNotes(
                    LONG, LONG, Set.of(Tried.values()), List.of(GoodQuestion.values()), LONG);
    private static final VisitNotes SOME =
            new VisitNotes(
                    "It pinches when I squat",
                    "After the move in May",
                    Set.of(Tried.REST),
                    List.of(GoodQuestion.TEST, GoodQuestion.MOVES),
                    "Can I cycle?");
    private static final int CASES = 120;

    @BeforeAll
    static void findVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Findings usual() {
        var graph = Pages.CONTENT.graph();
        return Pages.has(
                        "s_low_back_pain",
                        "s_hip_flexor_tightness",
                        "s_worse_sitting",
                        "s_better_moving",
                        "m_gt3m")
                .with(graph, Pages.finding("s_buttock_pain"), Answer.ABSENT)
                .with(graph, Pages.finding("rf_saddle_numbness"), Answer.ABSENT);
    }

    private static VisitSheet sheet(Findings findings, VisitNotes notes) {
        return new VisitSheet(Pages.CONTENT, Pages.EXPLORER.assess(findings), notes, List.of());
    }

    private static VisitSheet withCauses(VisitSheet sheet) {
        var causes = sheet.assessment().ranked().causes();
        return new VisitSheet(sheet.content(), sheet.assessment(), sheet.notes(), causes);
    }

    private static String text(VisitSheet sheet) {
        return Pages.text(WRITER.pdf(sheet, HandoutOptions.PLAIN));
    }

    @Test
    void veraPdfFindsNoFaultInEitherLanguageOnEitherPaper() throws Exception {
        for (var language : List.of(Languages.ENGLISH, Languages.SPANISH)) {
            var content = ContentLoader.load(new ContentFolder(Path.of("data")), language.tag());
            var writer = new SheetWriter(Messages.in(language), DRAWINGS);
            var plain = sheet(usual(), SOME);
            var sheet = withCauses(new VisitSheet(content, plain.assessment(), SOME, List.of()));
            for (var paper : Paper.values()) {
                for (var size : PrintSize.values()) {
                    var pdf = writer.pdf(sheet, HandoutOptions.PLAIN.on(paper).in(size));
                    assertEquals("", PdfUa.faults(pdf));
                }
            }
        }
    }

    @Test
    void picturesTimelineAndQuestionsComeInTheOrderTheyAreRead() {
        var text = text(sheet(usual(), SOME));
        int from = 0;
        for (var words :
                List.of(
                        "For my visit",
                        "Where it hurts",
                        "Lower back pain",
                        "I don’t have",
                        "Buttock pain",
                        "In my own words",
                        "It pinches when I squat",
                        "When it started",
                        "After the move in May · More than 3 months",
                        "What makes it worse",
                        "Worse when sitting a long time",
                        "What eases it",
                        "Eases as you move",
                        "What I tried so far",
                        "X Rest",
                        "My questions",
                        "1. Can I cycle?",
                        "2. Do I need a test?",
                        "3. Which moves",
                        "AHRQ")) {
            int at = text.indexOf(words, from);
            assertTrue(at >= from, () -> words + " is not in its place in " + text);
            from = at + words.length();
        }
        assertFalse(text.contains("X Massage"), text);
        assertFalse(text.contains(Pages.CONTENT.words().finding("rf_saddle_numbness").name()));
    }

    @Test
    void noCauseIsNamedUnlessThePersonAskedForIt() {
        var sheet = sheet(usual(), SOME);
        var without = text(sheet).toLowerCase(Locale.ROOT);
        for (var cause : Pages.CONTENT.graph().causes()) {
            var name = Pages.CONTENT.words().cause(cause.id()).name();
            assertFalse(without.contains(name.toLowerCase(Locale.ROOT)), name);
        }
        var first = sheet.assessment().ranked().causes().getFirst().cause();
        var with = text(withCauses(sheet));
        assertTrue(with.contains(Pages.CONTENT.words().cause(first.id()).name()), with);
    }

    @Test
    void aSignThatWantsCareSoonStandsFirst() {
        var text = text(sheet(Pages.has("s_low_back_pain", "rf_cancer_history"), SOME));
        var sign = Pages.CONTENT.words().finding("rf_cancer_history").name();
        assertTrue(text.contains("Please ask me about these first " + sign), text);
    }

    @Test
    void inAnEmergencyThereIsNoSheet() {
        var emergency = Pages.EXPLORER.assess(Pages.has("s_low_back_pain", "rf_saddle_numbness"));
        assertFalse(VisitSheet.isOffered(emergency));
        assertThrows(
                IllegalArgumentException.class,
                () -> new VisitSheet(Pages.CONTENT, emergency, SOME, List.of()));
    }

    @Test
    void onlyThreeQuestionsAreAskedThePersonsOwnAmongThem() {
        assertEquals(2, EVERYTHING.questions().size());
        var without = new VisitNotes("", "", Set.of(), List.of(GoodQuestion.values()), "  ");
        assertEquals(
                List.of(GoodQuestion.WHERE_FROM, GoodQuestion.WHAT_ELSE, GoodQuestion.TEST),
                without.questions());
    }

    @Test
    void aTextThatIsTooLongIsCutBetweenLetters() {
        var faces = "😀".repeat(500);
        var cut = new VisitNotes(faces, "", Set.of(), List.of(), "").ownWords();
        assertEquals(VisitNotes.MOST_WORDS, cut.codePointCount(0, cut.length()));
        assertEquals("a b", new VisitNotes("a\n\tb", "", Set.of(), List.of(), "").ownWords());
    }

    @Test
    void everyFindingOfTheTimelineIsInTheContent() {
        var known = new TreeSet<String>();
        Pages.CONTENT.graph().findings().stream().map(Finding::id).forEach(known::add);
        assertTrue(known.containsAll(Timeline.STARTED));
        assertTrue(known.containsAll(Timeline.EASED));
    }

    @Test
    void everyPickIsInOnePlaceOfTheTimeline() {
        var calm =
                Pages.CONTENT.graph().findings().stream()
                        .filter(it -> !it.isRedFlag() && it.group().isEmpty())
                        .toList();
        var timeline = Timeline.of(Pages.CONTENT.graph(), Pages.has(calm));
        var told = new ArrayList<>(timeline.started());
        told.addAll(timeline.worse());
        told.addAll(timeline.better());
        told.addAll(timeline.rest());
        assertEquals(calm.size(), told.size());
        assertEquals(new TreeSet<>(ids(calm)), new TreeSet<>(ids(told)));
    }

    private static List<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).toList();
    }

    /// The tightest page is what is printed where nothing roomier fits.
    @ParameterizedTest
    @EnumSource
    void whateverIsPickedAndTypedFitsThePage(PrintSize size) {
        var random = new Random(5);
        var all = Pages.CONTENT.graph().findings();
        var options = HandoutOptions.PLAIN.on(Paper.LETTER).in(size);
        for (int place = 0; place < CASES; place++) {
            var findings = Findings.none();
            for (int pick = 0; pick < 20; pick++) {
                findings =
                        findings.with(
                                Pages.CONTENT.graph(),
                                all.get(random.nextInt(all.size())),
                                Arrays.asList(Answer.values()).get(random.nextInt(3)));
            }
            var assessment = Pages.EXPLORER.assess(findings);
            if (VisitSheet.isOffered(assessment)) {
                var sheet = withCauses(sheet(findings, EVERYTHING));
                var tightest = WRITER.draft(sheet, options, SheetWriter.rooms().getLast());
                try (var layout = WRITER.layout(sheet, tightest)) {
                    var picked = ids(findings.inOrder().stream().map(all::get).toList());
                    assertTrue(layout.pages() <= size.pages(), picked::toString);
                }
            }
        }
    }

    @Test
    void aPrintedSheetHasOnePage() throws Exception {
        for (var notes : List.of(VisitNotes.NONE, SOME, EVERYTHING)) {
            for (var paper : Paper.values()) {
                var pdf =
                        WRITER.pdf(
                                withCauses(sheet(usual(), notes)), HandoutOptions.PLAIN.on(paper));
                try (var document = Pages.open(pdf)) {
                    assertEquals(1, document.getNumberOfPages());
                }
            }
        }
    }
}
