package acheatlas.graph;

import acheatlas.content.ProblemKind;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// One thing broken in a [SmallFolder] and what is expected of it: a block of
/// `src/test/resources/acheatlas/faults.txt`, which tells how to read one.
record Fault(
        ProblemKind kind,
        String file,
        String id,
        String before,
        String after,
        List<String> gone,
        List<ProblemKind> also,
        boolean ofShape) {
    private static final Path FILE = Path.of("src/test/resources/acheatlas/faults.txt");
    private static final String LINE_END = "§";

    /// Every fault of the file.
    static List<Fault> all() {
        try {
            var faults = new ArrayList<Fault>();
            boolean ofShape = false;
            for (var block : Files.readString(FILE).split("\n\n", -1)) {
                if (block.startsWith("==")) {
                    ofShape = block.equals("== shape");
                } else if (!block.startsWith("#")) {
                    faults.add(read(block.lines().toList(), ofShape));
                }
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault read(List<String> block, boolean ofShape) {
        var head = block.getFirst().split(" ", 3);
        return new Fault(
                ProblemKind.valueOf(head[0]),
                head[1],
                head.length > 2 ? head[2] : "",
                text(block, '<'),
                text(block, '>'),
                words(block, '-').toList(),
                words(block, '+').map(ProblemKind::valueOf).toList(),
                ofShape);
    }

    private static String text(Collection<String> block, char sign) {
        var line = block.stream().filter(one -> one.charAt(0) == sign).findFirst().orElseThrow();
        return line.substring(2).replace(LINE_END, "\n");
    }

    private static Stream<String> words(Collection<String> block, char sign) {
        return block.stream()
                .filter(one -> one.charAt(0) == sign)
                .flatMap(one -> Stream.of(one.substring(2).split(" ", -1)));
    }

    boolean brings(ProblemKind problem) {
        return kind == problem || also.contains(problem);
    }

    @Override
    public String toString() {
        return "%s in %s: %s".formatted(kind, file, after);
    }
}
