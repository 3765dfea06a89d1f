package acheatlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Passage.Kind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ArticleProseTest {
    @TempDir Path root;

    @Test
    void aPassageIsWhatAPersonReads() throws IOException {
        var passages =
                read(
                        """
                        # Title

                        A *sore* [tendon](word:tendon)
                        can `ache`.

                        - **Now:** Call.
                        """);

        assertEquals(
                List.of("Title", "A sore tendon can ache.", "Now: Call."),
                passages.stream().map(Passage::text).toList());
        assertEquals(
                List.of(Kind.HEADING, Kind.PARAGRAPH, Kind.ITEM),
                passages.stream().map(Passage::kind).toList());
    }

    @Test
    void bracketsThatOnlyNameSourcesAreNotRead() throws IOException {
        var passage =
                read("# T\n\nIt helps. ([A 2018](source:A), [B](source:B)) See [C](source:C).\n")
                        .getLast();

        assertEquals("It helps. See C.", passage.text());
        assertEquals(List.of("A", "B", "C"), passage.sources());
    }

    @Test
    void cardsOfMovesListsOfSourcesAndAnswerBoxesAreNotRead() throws IOException {
        var passages =
                read(
                        """
                        # T

                        [Bridge](move:ex_bridge)

                        - [x] Walk.

                        ## Sources

                        - [A 2018](source:A)
                        """);

        assertEquals(
                List.of("T", "Walk.", "Sources"), passages.stream().map(Passage::text).toList());
        assertTrue(passages.getLast().isHeading());
    }

    @Test
    void aSentenceKnowsItsPlaceInTheFile() throws IOException {
        var passage =
                read("# T\n\nOne ([A](source:A)) *two*.\nThree four. Five [six](word:six).\n")
                        .getLast();

        var places = passage.sentences().stream().map(passage::at).toList();
        assertEquals(List.of(new Position(3, 1), new Position(4, 1), new Position(4, 13)), places);
    }

    private List<Passage> read(String markdown) throws IOException {
        var folder = new ContentFolder(root);
        Files.createDirectories(folder.articles("en"));
        Files.writeString(folder.article("en", "a_test"), markdown);
        var reader =
                new ArticleReader(
                        folder,
                        _ -> {
                            // these articles are cut short; their faults are not looked at here
                        });
        return ArticleProse.of(reader.read("en", "a_test").orElseThrow());
    }
}
