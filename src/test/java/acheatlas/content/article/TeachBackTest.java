package acheatlas.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.ContentLoader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

final class TeachBackTest {
    private static final String QUIZ =
            """
            # A

            Lead.

            ## Check yourself
            ### What does a muscle do?
            - [ ] It pushes.
            - [x] It pulls.

            Muscles can pull only.

            ### What is a [tendon](word:tendon)?
            - [x] A cord.
            - [ ] A bone.
            - [ ] A nerve.
            """;

    private static List<Question> questions(ArticlePage page) {
        return page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Quiz.class::isInstance)
                .map(quiz -> ((Block.Quiz) quiz).question())
                .toList();
    }

    @Test
    void aQuestionHasItsAnswersAndWhy() {
        var question = questions(PageFixture.page(QUIZ)).getFirst();
        assertEquals("What does a muscle do?", question.asked());
        assertEquals(
                List.of(
                        new Question.Option("It pushes.", false),
                        new Question.Option("It pulls.", true)),
                question.options());
        assertEquals(1, question.right());
        assertEquals("Muscles can pull only.", question.explanation().text());
    }

    @Test
    void aQuestionWithoutAnExplanationIsStillAsked() {
        var question = questions(PageFixture.page(QUIZ)).get(1);
        assertEquals("What is a tendon?", question.asked());
        assertEquals("", question.explanation().text());
    }

    @Test
    void theSectionIsTheTeachBackAndNothingElseStandsInIt() {
        var section = PageFixture.page(QUIZ).sections().getFirst();
        assertEquals(Section.Role.TEACH_BACK, section.role());
        assertEquals(2, section.blocks().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- [x] One.\n- [x] Two.",
                "- [ ] One.\n- [ ] Two.",
                "- [x] One.",
                "- [x] One.\n- Two.",
                "A paragraph."
            })
    void whatHasNotOneRightAnswerIsShownAsItStands(String below) {
        var page = PageFixture.page("# A\n\nLead.\n\n## B\n### Asked?\n" + below);
        assertEquals(List.of(), questions(page));
        assertEquals(2, page.sections().getFirst().blocks().size());
    }

    @Test
    void everyShippedArticleAsksThreeQuestionsAndExplainsThem() throws ContentException {
        var content = ContentLoader.load(new ContentFolder(Path.of("data")), ContentLoader.ENGLISH);
        assertEquals(
                List.of(),
                content.articles().values().stream()
                        .map(ArticlePage::of)
                        .filter(page -> !asksThree(page))
                        .map(ArticlePage::id)
                        .toList());
    }

    private static boolean asksThree(ArticlePage page) {
        var questions = questions(page);
        return questions.size() == 3
                && questions.stream().noneMatch(asked -> asked.explanation().isBlank());
    }
}
