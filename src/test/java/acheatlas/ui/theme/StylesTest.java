package acheatlas.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of our stylesheets, read from their files.
final class StylesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/acheatlas");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(");
    private static final Pattern PIXELS = Pattern.compile("[\\d.]+px");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern SELECTORS = Pattern.compile("([^{}]+)\\{");
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][\\w-]*)\"");
    private static final String TOKENS = rules(RESOURCES.resolve("ui/css/tokens.css"));

    @Test
    void coloursAreNamedInTokensOnly() {
        assertEquals(
                List.of(),
                sheets(sheet -> !sheet.endsWith("tokens.css"))
                        .flatMap(sheet -> finds(COLOUR, sheet))
                        .toList());
    }

    /// The only sizes in pixels are those of the root, one for each text size. Hairlines have no
    /// unit.
    @Test
    void sizesGrowWithTheText() {
        assertEquals(
                Arrays.stream(TextSize.values())
                        .map(size -> String.format(Locale.ROOT, "%spx", 15 * size.factor()))
                        .map(size -> "words.css: " + size.replace(".0px", "px"))
                        .toList(),
                sheets(_ -> true).flatMap(sheet -> finds(PIXELS, sheet)).toList());
    }

    @Test
    void darkThemeSetsEveryColour() {
        assertEquals(
                new TreeSet<>(Palette.light(TOKENS).tokens().keySet()),
                new TreeSet<>(Palette.dark(TOKENS).tokens().keySet()));
    }

    @Test
    void highContrastSetsEveryToken() {
        var contrast = rules(RESOURCES.resolve("ui/css/contrast.css"));
        assertEquals(
                List.of(),
                Palette.light(TOKENS).tokens().keySet().stream()
                        .filter(token -> !contrast.contains("-aa-" + token + ":"))
                        .toList());
    }

    @Test
    void everyStyleClassIsUsed() throws IOException {
        var known = new TreeSet<>(classesOf(primer()));
        known.addAll(literalsOfSources());
        var unused =
                sheets(_ -> true)
                        .flatMap(sheet -> classesOf(rules(sheet)).stream())
                        .filter(name -> !known.contains(name))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unused);
    }

    @ParameterizedTest
    @CsvSource(textBlock = PairsOfColours.WORDS)
    void wordsCanBeReadInBothThemes(String word, String ground) {
        assertContrast(4.5, word, ground);
    }

    @ParameterizedTest
    @CsvSource(textBlock = PairsOfColours.SHAPES)
    void shapesCanBeSeenInBothThemes(String shape, String ground) {
        assertContrast(3.0, shape, ground);
    }

    private static void assertContrast(double needed, String one, String other) {
        var light = Palette.light(TOKENS).contrast(one, other);
        var dark = Palette.dark(TOKENS).contrast(one, other);
        assertTrue(
                Math.min(light, dark) >= needed,
                () -> "%s on %s: %.2f light, %.2f dark".formatted(one, other, light, dark));
    }

    private static Stream<Path> sheets(Predicate<Path> wanted) {
        return files(RESOURCES, ".css").filter(wanted);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rules(Path sheet) {
        return COMMENT.matcher(read(sheet)).replaceAll("");
    }

    private static Stream<String> finds(Pattern pattern, Path sheet) {
        return pattern.matcher(rules(sheet))
                .results()
                .map(MatchResult::group)
                .map(found -> sheet.getFileName() + ": " + found);
    }

    private static Set<String> classesOf(String css) {
        return SELECTORS
                .matcher(css)
                .results()
                .flatMap(found -> STYLE_CLASS.matcher(found.group(1)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> literalsOfSources() {
        return files(SOURCES, ".java")
                .flatMap(file -> LITERAL.matcher(read(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String primer() throws IOException {
        var sheet = new PrimerLight().getUserAgentStylesheet();
        try (var stream = PrimerLight.class.getResourceAsStream(sheet)) {
            assertTrue(stream != null, sheet);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
