package acheatlas.ui.articles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.graph.Article;
import acheatlas.ranking.Assessment;
import acheatlas.ui.UiTest;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.theme.TextSize;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/// What a person does with the articles, by the keyboard for the most part.
final class ArticlesUiTest extends UiTest {
    private @Nullable ArticlesFixture made;

    @Override
    protected Parent view() {
        made = new ArticlesFixture();
        return made.root();
    }

    private ArticlesFixture screen() {
        return Objects.requireNonNull(made);
    }

    private void open(String article) {
        doOnFx(
                () -> {
                    screen().model.open(article);
                    screen().view.buildAll();
                });
    }

    private void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        onFx(() -> true);
    }

    private Node focused() {
        return onFx(() -> Objects.requireNonNull(scene().getFocusOwner()));
    }

    private boolean isThere(String id) {
        return onFx(
                () -> {
                    var found = screen().root().lookup("#" + id);
                    return found != null && isInSight(found);
                });
    }

    private LinkText link(String words) {
        return onFx(
                () ->
                        screen().root().lookupAll(".prose-link").stream()
                                .map(LinkText.class::cast)
                                .filter(text -> text.getText().equals(words))
                                .findFirst()
                                .orElseThrow());
    }

    @Test
    void anArticleOpensFromTheShelfAndTheWayBackLeadsToItsTile() {
        focus("article-tile-a_psoas");
        press(KeyCode.ENTER);
        assertEquals("article-title", focused().getId());
        assertEquals("The psoas and hip pain. Heading level 1", focused().getAccessibleText());
        focus("article-back");
        press(KeyCode.SPACE);
        assertEquals("article-tile-a_psoas", focused().getId());
    }

    @Test
    void theShelfPutsFirstWhatThePicksBringUp() {
        doOnFx(() -> screen().pick("s_outer_hip_pain", "s_worse_lying_side"));
        var tile = node("article-suggested-a_gtps", ArticleTile.class);
        assertTrue(tile.getAccessibleText().contains("Because you picked"));
        doOnFx(() -> screen().pick());
        assertFalse(isThere("articles-shelf-suggested"));
    }

    @Test
    void theShelfNarrowsDownToTheWordsTyped() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("psoas");
        onFx(() -> true);
        assertTrue(isThere("article-tile-a_psoas"));
        assertFalse(isThere("article-tile-a_scan"));
        robot.write(" zzz");
        assertTrue(isThere("articles-none"));
        press(KeyCode.ESCAPE);
        assertTrue(isThere("article-tile-a_scan"));
    }

    @Test
    void findGoesFromMatchToMatchAndScrollsThere() {
        open("a_psoas");
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("kneeling hip stretch");
        onFx(() -> true);
        var count = node("article-find-count", Label.class);
        assertTrue(count.getText().startsWith("1 of "), count.getText());
        doOnFx(() -> node("article-find", TextField.class).setText("desk, chair"));
        assertEquals("1 of 1", count.getText());
        var heading =
                onFx(
                        () ->
                                screen().root().lookupAll(".article-heading").stream()
                                        .map(ProseFlow.class::cast)
                                        .filter(text -> text.words().startsWith("Desk, chair"))
                                        .findFirst()
                                        .orElseThrow());
        var place = onFx(() -> screen().inSight(heading));
        assertTrue(place.getMinY() >= 0 && place.getMaxY() <= HEIGHT, place::toString);
        assertNotNull(onFx(() -> heading.lookup(".found-mark-current")));
        doOnFx(() -> node("article-find", TextField.class).setText("the"));
        press(KeyCode.ENTER);
        assertTrue(count.getText().startsWith("2 of "), count.getText());
        press(KeyCode.SHIFT, KeyCode.ENTER);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        var last = count.getText().split(" of ", -1);
        assertEquals(last[1], last[0]);
        doOnFx(() -> node("article-find", TextField.class).setText("zzz"));
        assertEquals("Not found", count.getText());
        press(KeyCode.ESCAPE);
        assertFalse(isThere("article-find"));
        assertEquals("article-title", focused().getId());
    }

    @Test
    void wordHelpOpensOnAWordAndEscapeLeadsBackToIt() {
        open("a_psoas");
        var word = link("tendon");
        doOnFx(word::requestFocus);
        press(KeyCode.ENTER);
        assertTrue(isThere("article-word-help"));
        assertTrue(screen().said.getLast().startsWith("Tendon. "), screen().said::toString);
        press(KeyCode.ESCAPE);
        assertFalse(isThere("article-word-help"));
        assertEquals(word, focused());
    }

    @Test
    void aCauseInTheTextOpensItsArticle() {
        open("a_psoas");
        var cause = link("a pulled hip flexor");
        doOnFx(cause::requestFocus);
        press(KeyCode.ENTER);
        assertEquals("a_hip_flexor_strain", screen().model.seen().open());
        focus("article-back");
        press(KeyCode.SPACE);
        assertEquals("a_psoas", screen().model.seen().open());
    }

    @Test
    void aWrongAnswerCostsNothingAndARightOneSaysWhy() {
        open("a_psoas");
        focus("article-answer-1-2");
        press(KeyCode.SPACE);
        assertTrue(screen().said.getLast().startsWith("Not quite."), screen().said::toString);
        focus("article-answer-1-1");
        press(KeyCode.SPACE);
        assertTrue(screen().said.getLast().startsWith("That’s right."), screen().said::toString);
        assertTrue(isThere("article-verdict-1"));
        doOnFx(screen().model::toShelf);
        open("a_psoas");
        assertTrue(isThere("article-verdict-1"), "what was answered is still there");
        assertFalse(isThere("article-verdict-2"));
    }

    @Test
    void aSourceIsOpenedInTheBrowserOnlyAfterAYes() {
        open("a_psoas");
        var cited = link("Weir 2015");
        doOnFx(cited::requestFocus);
        press(KeyCode.ENTER);
        assertEquals("article-source-link-DOHA2015", focused().getId());
        press(KeyCode.SPACE);
        assertEquals(List.of(), screen().opened);
        focus("article-source-stay");
        press(KeyCode.SPACE);
        assertEquals("article-source-link-DOHA2015", focused().getId());
        press(KeyCode.SPACE);
        assertEquals("article-source-open", focused().getId());
        press(KeyCode.SPACE);
        assertEquals(List.of("https://doi.org/10.1136/bjsports-2015-094869"), screen().opened);
    }

    @Test
    void noLinkLeadsOutWhereTheyAreTurnedOff() {
        doOnFx(() -> screen().model.opensLinksProperty().set(false));
        open("a_psoas");
        assertTrue(isThere("article-source-DOHA2015"));
        assertFalse(isThere("article-source-link-DOHA2015"));
    }

    @Test
    void aMoveShowsHowOnceAsked() {
        open("a_psoas");
        focus("article-move-how-st_hip_flexor_kneel");
        press(KeyCode.SPACE);
        var card = node("article-move-st_hip_flexor_kneel", Parent.class);
        assertTrue(
                onFx(
                        () ->
                                card.lookupAll(".label").stream()
                                        .map(Label.class::cast)
                                        .anyMatch(line -> line.getText().startsWith("1. "))));
    }

    @Test
    void noMoveIsShownWhereSomebodyHasToBeSeenFirst() {
        for (var flag : List.of("rf_saddle_numbness", "rf_fever_unwell")) {
            var assessment = ArticlesFixture.assess("s_low_back_pain", flag);
            assertEquals(
                    List.of(),
                    onFx(
                            () ->
                                    screen().model.shelf().stream()
                                            .filter(one -> showsMoves(one, assessment))
                                            .map(Article::id)
                                            .toList()));
        }
        doOnFx(() -> screen().pick("s_low_back_pain", "rf_fever_unwell"));
        open("a_psoas");
        assertTrue(isThere("articles-care-band"));
        assertEquals(Set.of(), onFx(() -> screen().root().lookupAll(".article-move")));
    }

    private boolean showsMoves(Article article, Assessment assessment) {
        var page = screen().model.page(article.id()).orElseThrow();
        var opened = new Opened(article, page, assessment, List.of());
        var sheet = new Sheet(ArticlesFixture.words(), screen().doors, opened, new QuietActions());
        sheet.buildAll();
        return !sheet.moves().isEmpty();
    }

    /// A reader who does nothing.
    private static final class QuietActions implements ReaderActions {
        @Override
        public void follow(LinkText link) {}

        @Override
        public void toLinks(String cause) {}

        @Override
        public OptionalInt answer(int question) {
            return OptionalInt.empty();
        }

        @Override
        public void answer(int question, int option) {}

        @Override
        public void announce(String sentence) {}

        @Override
        public void laid() {}
    }

    @Test
    void aMoveThatIsNotForThisPersonIsLeftOut() {
        var graph = ArticlesFixture.content().graph();
        var kneel = graph.move("st_hip_flexor_kneel").orElseThrow();
        doOnFx(() -> screen().pick(graph.finding(kneel.notFor().getFirst()).id()));
        open("a_psoas");
        var note = node("article-move-st_hip_flexor_kneel", Node.class);
        assertTrue(note instanceof Label label && label.getText().contains("leave this one out"));
    }

    @Test
    void contentsAndKeysGoFromHeadingToHeading() {
        open("a_psoas");
        doOnFx(() -> screen().root().lookup("#article-title").requestFocus());
        press(KeyCode.H);
        press(KeyCode.H);
        var heading = (ProseFlow) focused();
        assertTrue(heading.getAccessibleText().endsWith("Heading level 2"));
        var place = onFx(() -> screen().inSight(heading));
        assertTrue(place.getMinY() >= 0 && place.getMaxY() <= HEIGHT, place::toString);
        press(KeyCode.SHIFT, KeyCode.H);
        assertFalse(heading.equals(focused()));
    }

    @Test
    void tabbingBringsALinkIntoSight() {
        open("a_psoas");
        var last = link("hamstrings");
        doOnFx(last::requestFocus);
        var place = onFx(() -> screen().inSight(Objects.requireNonNull(last.getParent())));
        assertTrue(place.getMaxY() > 0 && place.getMinY() < HEIGHT, place::toString);
    }

    @Test
    void theTextSizeIsThatOfTheWindow() {
        open("a_psoas");
        doOnFx(() -> screen().textSize.set(TextSize.P150));
        assertEquals(TextSize.P150, screen().textSize.get());
        focus("article-print");
        press(KeyCode.SPACE);
        assertEquals("The article was sent to the printer.", screen().said.getLast());
    }

    @Test
    void paperHoldsTheWholeArticleAndNothingReachesOverItsEdge() {
        open("a_psoas");
        focus("article-print");
        press(KeyCode.SPACE);
        var pages = screen().printed.getFirst();
        assertTrue(pages.size() > 2, () -> "pages: " + pages.size());
        var texts =
                onFx(
                        () ->
                                pages.stream()
                                        .flatMap(page -> page.lookupAll(".size-prose").stream())
                                        .filter(ProseFlow.class::isInstance)
                                        .map(flow -> ((ProseFlow) flow).words())
                                        .toList());
        assertTrue(
                texts.contains(
                        "Its tendon crosses in front of the hip joint. That is why it can"
                                + " rub, snap or press on the rim of the joint."));
        assertEquals(texts.stream().distinct().toList(), texts);
        for (var page : pages) {
            assertEquals(List.of(), onFx(() -> overTheEdge(page)));
        }
    }

    /// What reaches out of a page. A text may end with a blank that does.
    private static List<Node> overTheEdge(Parent page) {
        var paper = (VBox) page.lookup(".article-paper");
        return paper.getChildren().stream()
                .filter(
                        block ->
                                block.getLayoutY() + block.getLayoutBounds().getHeight()
                                                > paper.getHeight() + 1
                                        || block.getLayoutBounds().getWidth()
                                                > paper.getWidth() + 1)
                .toList();
    }

    @Test
    void aPrinterThatIsNotThereIsSaidOnTheScreen() {
        screen().outcome = Printing.Outcome.NO_PRINTER;
        open("a_gtps");
        focus("article-print");
        press(KeyCode.SPACE);
        assertTrue(screen().said.getLast().startsWith("No printer"), screen().said::toString);
        assertTrue(
                onFx(
                        () ->
                                screen().root().lookupAll(".toast .label").stream()
                                        .map(Label.class::cast)
                                        .anyMatch(
                                                said -> said.getText().startsWith("No printer"))));
    }
}
