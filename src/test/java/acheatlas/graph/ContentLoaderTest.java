package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

class ContentLoaderTest {
    private SmallFolder small;

    @BeforeEach
    void write(@TempDir Path root) throws IOException {
        small = new SmallFolder(root);
    }

    @Test
    void aSoundFolderHasNoProblem() throws Exception {
        assertEquals(List.of(), load().problems());
        assertEquals(List.of(), review(LocalDate.of(2026, 11, 20)).problems());
    }

    @Test
    void anArticlePastItsDayIsAWarningAndNoError() throws Exception {
        assertEquals(List.of(), review(LocalDate.of(2028, 11, 20)).problems());

        var problems = review(LocalDate.of(2028, 11, 21)).problems();
        assertEquals(3, problems.size());
        assertTrue(problems.stream().allMatch(one -> one.kind() == ProblemKind.REVIEW_DUE));
        assertTrue(problems.stream().noneMatch(Problem::isError));
        assertTrue(problems.getFirst().toString().contains(": warning: "));
    }

    @Test
    void theAppDoesNotReadLikeAnEditor() throws Exception {
        small.edit("articles/en/a_gtps.md", "It aches.", "It aches. ".repeat(9));
        assertEquals(List.of(), load().problems());
    }

    @Test
    void aTranslationIsHeldToItsOwnLanguage() throws Exception {
        small.write("text/es.json", "{\"language\": \"es\"}");
        small.write(
                "articles/es/a_gtps.md",
                """
                # Dolor al lado de la cadera

                La rehabilitación multidisciplinaria posibilita recuperaciones significativas.
                """);

        var problems = ContentLoader.review(small.folder(), "es", LocalDate.MIN).problems();

        assertEquals(
                2, problems.stream().filter(one -> one.kind() == ProblemKind.HARD_TO_READ).count());
        assertTrue(
                problems.stream().anyMatch(one -> one.message().contains("## Puntos clave")),
                problems::toString);
    }

    @Test
    void aLinkKeepsWhatTheFileSays() throws Exception {
        var graph = load().graph();

        int gtps = graph.cause("c_gtps").orElseThrow().index();
        int pain = graph.findingIndex("s_outer_hip_pain").orElseThrow();
        int link = graph.causeFindings().between(gtps, pain);
        assertEquals(4, graph.causeFindings().suggests(link));
        assertEquals(5, graph.causeFindings().expected(link));
        assertEquals(Evidence.STRONG, graph.causeFindings().evidence(link));
        int source = graph.causeFindings().sources(link)[0];
        assertEquals("LEAP2018", graph.sources().get(source).id());
    }

    @Test
    void effectsOfModifiersBecomeNumbers() throws Exception {
        var graph = load().graph();

        var links = graph.causeModifiers();
        assertEquals(2, links.suggests(0));
        assertEquals(-1, links.suggests(1));
    }

    @Test
    void flagsAndRulesKeepTheirConditions() throws Exception {
        var graph = load().graph();

        int fever = graph.findingIndex("s_fever").orElseThrow();
        int shivers = graph.findingIndex("s_shivers").orElseThrow();
        int flag = graph.findingIndex("rf_fever_unwell").orElseThrow();
        int numb = graph.findingIndex("rf_numb").orElseThrow();
        var either =
                new Condition.AtLeast(
                        1, List.of(new Condition.Present(fever), new Condition.Present(shivers)));
        assertEquals(either, graph.redFlag(flag).orElseThrow().parts());
        var both =
                new Condition.AtLeast(
                        2, List.of(new Condition.Present(flag), new Condition.Denied(numb)));
        assertEquals(both, graph.rules().get(1).when());
        assertEquals(flag, graph.rules().get(1).lowersFlag());
    }

    @Test
    void unsureCountsAsPresentWhereRuleTenSaysSo() throws Exception {
        var graph = load().graph();

        int numb = graph.findingIndex("rf_numb").orElseThrow();
        int fever = graph.findingIndex("rf_fever_unwell").orElseThrow();
        assertTrue(graph.redFlag(numb).orElseThrow().unsureCountsAsPresent());
        assertFalse(graph.redFlag(fever).orElseThrow().unsureCountsAsPresent());
    }

    @Test
    void wordsAreFoundById() throws Exception {
        var words = load().words();

        assertEquals("Outer hip pain", words.finding("s_outer_hip_pain").name());
        assertEquals(List.of("side of hip"), words.finding("s_outer_hip_pain").synonyms());
        assertEquals("GTPS", words.cause("c_gtps").proper());
        assertEquals(List.of("Lift.", "Hold."), words.move("ex_abduction").steps());
        assertEquals("Outer hip", words.region("outer_hip"));
        assertEquals(
                "The tendon lies there.", words.reason("c_gtps", "s_outer_hip_pain").orElseThrow());
        assertTrue(words.reason("c_gtps", "s_shivers").isEmpty());
    }

    @Test
    void aNodeWithoutWordsIsCalledByItsId() throws Exception {
        assertEquals("c_nobody_knows", load().words().cause("c_nobody_knows").name());
    }

    @Test
    void anArticleHasTitleLeadHeadingsAndLinks() throws Exception {
        var article = load().article("a_gtps").orElseThrow();

        assertEquals("Outer hip tendon pain", article.title());
        assertEquals("A sore tendon on the side of the hip.", article.lead());
        assertEquals("Key points", article.headings().getFirst().text());
        assertEquals(6, article.links().size());
        assertEquals("ex_abduction", article.links().get(1).id());
        assertEquals(24, article.links().get(1).line());
        assertEquals(5, article.links().get(1).column());
    }

    @Test
    void aTranslationShowsEnglishWhereItHasNothing() throws Exception {
        small.write(
                "text/de.json",
                """
                {"language": "de", "findings": {"s_fever": {"name": "Fieber"}}}
                """);

        var content = ContentLoader.load(small.folder(), "de");

        assertEquals("Fieber", content.words().finding("s_fever").name());
        assertEquals("Do you have a fever?", content.words().finding("s_fever").question());
        assertEquals("Shivers", content.words().finding("s_shivers").name());
        assertEquals("en", content.article("a_gtps").orElseThrow().language());
        assertTrue(content.problems().stream().noneMatch(Problem::isError));
        assertTrue(content.problems().stream().anyMatch(ContentLoaderTest::isMissingArticle));
    }

    private static boolean isMissingArticle(Problem problem) {
        return problem.kind() == ProblemKind.MISSING_ARTICLE
                && problem.file().equals("articles/de/a_gtps.md");
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsDoNoHarm() throws Exception {
        for (var name : List.of("graph.json", "text/en.json", "articles/en/a_gtps.md")) {
            var text = Files.readString(small.file(name));
            small.write(name, "\ufeff" + text.replace("\n", "\r\n"));
        }

        var content = load();

        assertEquals(List.of(), content.problems());
        assertEquals("Outer hip tendon pain", content.article("a_gtps").orElseThrow().title());
    }

    private Content review(LocalDate today) throws Exception {
        return ContentLoader.review(small.folder(), "en", today);
    }

    private Content load() throws Exception {
        return ContentLoader.load(small.folder(), "en");
    }
}
