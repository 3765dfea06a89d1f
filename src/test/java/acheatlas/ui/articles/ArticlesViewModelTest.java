package acheatlas.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.ranking.Assessment;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

final class ArticlesViewModelTest {
    private final ObjectProperty<Assessment> assessment =
            new SimpleObjectProperty<>(ArticlesFixture.assess());
    private final ArticlesViewModel model = ArticlesFixture.model(assessment);

    private List<String> suggested() {
        return model.seen().suggested().stream()
                .map(suggestion -> suggestion.article().id())
                .toList();
    }

    private String because(String article) {
        return model.seen().suggested().stream()
                .filter(suggestion -> suggestion.article().id().equals(article))
                .map(suggestion -> ArticlesFixture.words().because(suggestion.picks()))
                .findFirst()
                .orElse("");
    }

    @Test
    void nothingIsSuggestedBeforeAnythingIsPicked() {
        assertEquals(List.of(), suggested());
        assertEquals(ArticlesFixture.content().graph().articles().size(), model.shelf().size());
    }

    @Test
    void whatFitsBestComesFirstAndSaysWhy() {
        assessment.set(ArticlesFixture.assess("s_outer_hip_pain", "s_worse_lying_side"));
        assertEquals("a_gtps", suggested().getFirst());
        assertTrue(because("a_gtps").startsWith("Because you picked “"), because("a_gtps"));
    }

    @Test
    void suggestionsFollowThePicks() {
        assessment.set(ArticlesFixture.assess("s_outer_hip_pain"));
        var before = suggested();
        assessment.set(ArticlesFixture.assess("s_outer_hip_pain", "s_worse_sitting"));
        assertFalse(before.contains("a_sitting"));
        assertTrue(suggested().contains("a_sitting"), suggested()::toString);
        assessment.set(ArticlesFixture.assess());
        assertEquals(List.of(), suggested());
    }

    @Test
    void everySuggestionHasAPickToNameAndComesOnce() {
        assessment.set(
                ArticlesFixture.assess(
                        "s_low_back_pain", "s_hip_flexor_tightness", "s_tender_knot"));
        assertEquals(suggested().stream().distinct().toList(), suggested());
        assertTrue(
                model.seen().suggested().stream()
                        .allMatch(
                                suggestion ->
                                        suggestion.picks().stream()
                                                .anyMatch(assessment.get().findings()::isPresent)));
    }

    @Test
    void anEmergencyBringsUpWhatTheSignsCanComeFromAndWhenToGetHelp() {
        assessment.set(ArticlesFixture.assess("s_low_back_pain", "rf_saddle_numbness"));
        assertTrue(model.seen().needsCare());
        assertEquals("a_cauda_equina", suggested().getFirst());
        assertTrue(suggested().contains("a_when_to_get_help"), suggested()::toString);
        assertFalse(suggested().contains("a_nslbp"), "nothing is ranked in an emergency");
    }

    @Test
    void anArticleLinkedFromAnotherLeadsBackToIt() {
        model.open("a_psoas");
        assertEquals(Seen.Back.SHELF, model.seen().back());
        model.open("a_gtps");
        assertEquals(Seen.Back.ARTICLE, model.seen().back());
        model.back();
        assertEquals("a_psoas", model.seen().open());
        model.back();
        assertFalse(model.seen().isReading());
    }

    @Test
    void anArticleOpenedFromAnotherScreenLeadsBackThere() {
        var left = new ArrayList<String>();
        model.onLeave(() -> left.add("left"));
        model.visit("a_psoas");
        model.open("a_gtps");
        model.back();
        assertEquals(List.of(), left);
        assertEquals(Seen.Back.SCREEN, model.seen().back());
        model.back();
        assertEquals(List.of("left"), left);
        assertFalse(model.seen().isReading());
        model.open("a_gtps");
        assertEquals(Seen.Back.SHELF, model.seen().back());
    }

    @Test
    void anArticleNobodyWroteIsNotOpened() {
        model.open("a_nothing");
        model.visit("a_nothing");
        assertFalse(model.seen().isReading());
    }

    @Test
    void picksDoNotCloseWhatIsRead() {
        model.open("a_psoas");
        assessment.set(ArticlesFixture.assess("s_groin_pain"));
        assertEquals("a_psoas", model.seen().open());
    }

    @Test
    void answersStayUntilThePicksAreTakenOff() {
        assessment.set(ArticlesFixture.assess("s_groin_pain"));
        model.answer("a_psoas", 1, 2);
        assertEquals(OptionalInt.of(2), model.answer("a_psoas", 1));
        assertEquals(OptionalInt.empty(), model.answer("a_psoas", 2));
        assertEquals(OptionalInt.empty(), model.answer("a_gtps", 1));
        assessment.set(ArticlesFixture.assess());
        assertEquals(OptionalInt.empty(), model.answer("a_psoas", 1));
    }

    @Test
    void anArticleIsReadOnOnceAndKept() {
        var first = model.page("a_psoas").orElseThrow();
        assertSame(first, model.page("a_psoas").orElseThrow());
        assertTrue(model.page("a_nothing").isEmpty());
    }

    @Test
    void everyCauseHasItsArticleAndEverySourceShownCanBeLookedUp() {
        var words = ArticlesFixture.words();
        var graph = ArticlesFixture.content().graph();
        assertEquals(
                List.of(),
                graph.causes().stream()
                        .filter(cause -> model.articleAbout(cause).isEmpty())
                        .toList());
        assertEquals(
                List.of(),
                model.shelf().stream()
                        .flatMap(
                                article ->
                                        words
                                                .sources(
                                                        article,
                                                        model.page(article.id())
                                                                .orElseThrow()
                                                                .cited())
                                                .stream())
                        .filter(source -> ArticlesWords.address(source).isEmpty())
                        .map(source -> source.id())
                        .distinct()
                        .toList());
    }
}
