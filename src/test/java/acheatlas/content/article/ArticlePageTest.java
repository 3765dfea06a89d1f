package acheatlas.content.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ArticleLink;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ArticlePageTest {
    private static final String ARTICLE =
            """
            # The psoas

            It joins your back
            to your [thigh](word:femur).

            ## Key points
            - It bends the hip.
            - **Long** sitting keeps it short.

            ## Moves
            Try this one. ([ACSM 2021](source:ACSM2021))

            [Bridge](move:ex_bridge)

            ### With care
            1. Lie down.
            2. Lift.

            ## Sources
            - [ACSM 2021](source:ACSM2021)
            - [NICE 2016](source:NICE_NG59)
            """;
    private final ArticlePage page = PageFixture.page(ARTICLE);

    @Test
    void theLeadIsTheFirstParagraphInOneLine() {
        assertEquals("It joins your back to your thigh.", page.lead().text());
        assertEquals(
                new Span.Link("thigh", ArticleLink.Target.WORD, "femur"),
                page.lead().spans().get(1));
    }

    @Test
    void sectionsKnowWhatTheyAreFor() {
        assertEquals(
                List.of(Section.Role.KEY_POINTS, Section.Role.TEXT, Section.Role.SOURCES),
                page.sections().stream().map(Section::role).toList());
        assertEquals(
                List.of("Key points", "Moves", "Sources"),
                page.sections().stream().map(Section::title).toList());
    }

    @Test
    void weightStaysWithItsWords() {
        var points = (Block.Points) page.sections().getFirst().blocks().getFirst();
        assertEquals(
                List.of(
                        new Span.Plain("Long", true),
                        new Span.Plain(" sitting keeps it short.", false)),
                points.points().get(1).spans());
    }

    @Test
    void aMoveThatStandsAloneIsACard() {
        var moves = page.sections().get(1);
        assertEquals(new Block.MoveCard("ex_bridge", "Bridge"), moves.blocks().get(1));
        assertEquals(true, moves.hasMoves());
        assertEquals(false, page.sections().getFirst().hasMoves());
    }

    @Test
    void aMoveWithinASentenceIsALink() {
        var page = PageFixture.page("# A\n\nLead.\n\n## B\nTry the [bridge](move:ex_bridge) now.");
        assertEquals(false, page.sections().getFirst().hasMoves());
    }

    @Test
    void headingsBelowAndNumberedListsStayInOrder() {
        var blocks = page.sections().get(1).blocks();
        assertEquals("With care", ((Block.Subheading) blocks.get(2)).prose().text());
        assertEquals(true, ((Block.Points) blocks.get(3)).numbered());
    }

    @Test
    void citedSourcesComeOnceInTheOrderOfTheText() {
        assertEquals(List.of("ACSM2021", "NICE_NG59"), page.cited());
    }

    @Test
    void anAddressIsShownAsWordsOnly() {
        var page = PageFixture.page("# A\n\nSee [here](https://example.org) now.");
        assertEquals(List.of(new Span.Plain("See here now.", false)), page.lead().spans());
    }

    @Test
    void readingTakesAtLeastAMinuteAndCountsNoSources() {
        assertEquals(1, page.minutes());
        var words = "word ".repeat(400);
        assertEquals(3, PageFixture.page("# A\n\n" + words).minutes());
        assertEquals(
                3, PageFixture.page("# A\n\n" + words + "\n\n" + ARTICLE.substring(13)).minutes());
    }

    @Test
    void anArticleOfALeadAloneHasNoSections() {
        assertEquals(List.of(), PageFixture.page("# A\n\nLead.").sections());
    }
}
