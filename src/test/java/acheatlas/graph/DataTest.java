package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The content contributor's test: the shipped content has no problem at all, in any language.
class DataTest {
    private static final ContentFolder SHIPPED = new ContentFolder(Path.of("data"));

    static List<String> languages() throws IOException {
        return SHIPPED.languages();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void theShippedContentHasNoProblem(String language) throws Exception {
        var problems = ContentLoader.load(SHIPPED, language).problems();

        var told = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        assertEquals("", told);
    }
}
