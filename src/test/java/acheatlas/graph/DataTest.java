package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/// The content contributor's test: the shipped content has no problem at all, in any language,
/// neither for the app nor for an editor.
class DataTest {
    private static final ContentFolder SHIPPED = new ContentFolder(Path.of("data"));

    static List<String> languages() throws IOException {
        return SHIPPED.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theShippedContentHasNoProblem(String language) throws Exception {
        // no day of review is due before the first one: only `check` looks at the calendar
        var problems = ContentLoader.review(SHIPPED, language, LocalDate.MIN).problems();

        var told = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        assertEquals("", told);
    }
}
