package acheatlas.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of messages against each other and against the sources. A failure shows the lines to
/// paste or to take out.
final class MessagesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path FOLDER = Path.of("src/main/resources/acheatlas/i18n");
    private static final Pattern KEY = Pattern.compile("\"([a-z][\\w-]*(?:\\.[a-z0-9-]+)+)\"");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|json|md|otf|pdf|png|properties)");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Properties ENGLISH = read("messages.properties");

    static Stream<Language> translations() {
        return Languages.SHIPPED.stream().filter(language -> !language.equals(Languages.ENGLISH));
    }

    static Stream<Language> languages() {
        return Languages.SHIPPED.stream();
    }

    @Test
    void everyKeyInTheSourcesHasAMessage() {
        var screens = keys(ENGLISH).stream().map(MessagesTest::screen).collect(Collectors.toSet());
        var missing =
                keysInSources().stream()
                        .filter(key -> screens.contains(screen(key)))
                        .filter(key -> !ENGLISH.containsKey(key))
                        .map(key -> key + " = ")
                        .toList();
        assertEquals("", String.join("\n", missing), "paste into messages.properties");
    }

    @Test
    void everyMessageIsSaidSomewhere() {
        var used = keysInSources();
        assertEquals("", lines(keys(ENGLISH), key -> !used.contains(key)), "take out of all files");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translations")
    void everyMessageIsTranslated(Language language) {
        var translated = read(file(language));
        assertEquals(
                "",
                lines(keys(ENGLISH), key -> !translated.containsKey(key)),
                "paste into " + file(language) + " and translate");
        assertEquals(
                Set.of(),
                keys(translated).stream()
                        .filter(key -> !ENGLISH.containsKey(key))
                        .collect(Collectors.toSet()),
                "take out of " + file(language));
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("translations")
    void translationsHaveTheSamePlaceholders(Language language) {
        var translated = read(file(language));
        assertEquals(
                "",
                lines(
                        keys(translated),
                        key ->
                                !places(translated.getProperty(key))
                                        .equals(places(ENGLISH.getProperty(key, "")))),
                "differ in " + file(language));
    }

    /// A straight apostrophe is a sign of MessageFormat: it eats the placeholders after it.
    @ParameterizedTest
    @MethodSource("languages")
    void messagesAreWrittenByTheHouseRules(Language language) {
        var messages = read(language.equals(Languages.ENGLISH) ? file() : file(language));
        for (var key : keys(messages)) {
            var message = messages.getProperty(key);
            assertEquals("", faults(message), key);
            new MessageFormat(message, language.locale());
        }
    }

    private static String faults(String message) {
        if (message.contains("'")) {
            return "write ’ instead of '";
        }
        if (message.contains("!")) {
            return "no exclamation mark";
        }
        if (message.endsWith(":")) {
            return "no colon at the end";
        }
        return message.isBlank() ? "says nothing" : "";
    }

    @Test
    void argumentsTakeTheirPlaces() {
        assertEquals("Take off Fever", Messages.in(Languages.ENGLISH).say("chip.remove", "Fever"));
    }

    @Test
    void anUnknownKeyIsNamed() {
        var messages = Messages.in(Languages.ENGLISH);
        var failure =
                assertThrows(IllegalArgumentException.class, () -> messages.say("no.such.key"));
        assertEquals("No message has the key no.such.key", failure.getMessage());
    }

    private static String file() {
        return "messages.properties";
    }

    private static String file(Language language) {
        return "messages_" + language.tag() + ".properties";
    }

    private static Properties read(String file) {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            messages.load(reader);
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Properties messages) {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    private static String screen(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static Set<String> keysInSources() {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> KEY.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .filter(Predicate.not(FILE.asMatchPredicate()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Set<String> keys, Predicate<String> wanted) {
        return keys.stream()
                .filter(wanted)
                .map(key -> key + " = " + ENGLISH.getProperty(key, ""))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
