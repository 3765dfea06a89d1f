import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a file of options: words as a shell splits them, lines with # in front are remarks.
final class OptionFile {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private OptionFile() {}

    static List<String> words(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.strip().startsWith("#"))
                    .flatMap(line -> WORD.matcher(line).results())
                    .map(OptionFile::word)
                    .toList();
        }
    }

    private static String word(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }
}
