package acheatlas;

import acheatlas.content.ContentFolder;
import acheatlas.i18n.MessageFiles;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;

/// A third language made of files alone: English with accents, and some 40 % longer. Nobody speaks
/// it, so whatever is shown in it can have come from its files only.
record MadeLanguage(Path root) {
    static final String TAG = "eo";

    private static final Path ENGLISH =
            Path.of("src/main/resources/acheatlas/i18n/messages.properties");
    private static final Pattern VOWEL = Pattern.compile("[aeiou]");
    private static final Pattern KEPT =
            Pattern.compile("]\\([^)]*\\)|^#+|^\\s*[-*>0-9.\\[\\]x ]+|\\*+");

    /// Copies the content that ships, with its words in this language beside the English ones.
    static MadeLanguage in(Path root) throws IOException {
        var made = new MadeLanguage(root);
        var data = Path.of("data");
        try (var files = Files.walk(data)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var to = root.resolve(data.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        made.writeText();
        made.writeArticles();
        made.writeMessages();
        return made;
    }

    ContentFolder content() {
        return new ContentFolder(root);
    }

    MessageFiles messages() {
        return name -> {
            var file = name.equals("messages.properties") ? ENGLISH : root.resolve(name);
            return Files.exists(file) ? Files.newInputStream(file) : null;
        };
    }

    private void writeText() throws IOException {
        var english = JsonParser.parseString(Files.readString(content().text("en")));
        var made = said(english).getAsJsonObject();
        made.addProperty("language", TAG);
        Files.writeString(
                content().text(TAG), new GsonBuilder().setPrettyPrinting().create().toJson(made));
    }

    private static JsonElement said(JsonElement english) {
        return switch (english) {
            case JsonObject object -> {
                var made = new JsonObject();
                object.entrySet().forEach(one -> made.add(one.getKey(), said(one.getValue())));
                yield made;
            }
            case JsonArray list -> {
                var made = new JsonArray();
                list.forEach(one -> made.add(said(one)));
                yield made;
            }
            case JsonPrimitive text when text.isString() ->
                    new JsonPrimitive(said(text.getAsString()));
            default -> english;
        };
    }

    private void writeArticles() throws IOException {
        Files.createDirectories(content().articles(TAG));
        for (var id : content().articleIds("en")) {
            var lines = Files.readAllLines(content().article("en", id));
            Files.write(
                    content().article(TAG, id), lines.stream().map(MadeLanguage::said).toList());
        }
    }

    private void writeMessages() throws IOException {
        var english = new Properties();
        try (var in = Files.newBufferedReader(ENGLISH)) {
            english.load(in);
        }
        english.replaceAll((_, sentence) -> outsideBraces((String) sentence));
        english.setProperty("language.own-name", "Accented");
        try (var out = Files.newBufferedWriter(root.resolve("messages_" + TAG + ".properties"))) {
            english.store(out, null);
        }
    }

    /// Links, marks of Markdown and placeholders are no words.
    static String said(String english) {
        var made = new StringBuilder();
        var kept = KEPT.matcher(english);
        int at = 0;
        while (kept.find()) {
            made.append(longer(english.substring(at, kept.start()))).append(kept.group());
            at = kept.end();
        }
        return made.append(longer(english.substring(at))).toString();
    }

    private static String outsideBraces(String sentence) {
        int open = sentence.indexOf('{');
        int close = sentence.lastIndexOf('}');
        return open < 0
                ? longer(sentence)
                : longer(sentence.substring(0, open))
                        + sentence.substring(open, close + 1)
                        + longer(sentence.substring(close + 1));
    }

    /// Every vowel twice, once with its accent: about 40 % more letters.
    private static String longer(String words) {
        return VOWEL.matcher(words)
                .replaceAll(
                        vowel -> vowel.group() + "áéíóú".charAt("aeiou".indexOf(vowel.group())));
    }
}
