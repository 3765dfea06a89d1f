package acheatlas.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text file, read strictly: nothing but UTF-8 and nothing beyond a size. A byte order mark, as
/// some editors leave at the start, is passed over.
final class Utf8File {
    private static final int ROOM = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Utf8File() {}

    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        TooLargeException(long limit) {
            super("larger than " + (limit >> 20) + " MB");
        }
    }

    /// @throws TooLargeException where the file has more than `limit` bytes
    static BufferedReader open(Path file, long limit) throws IOException {
        if (Files.size(file) > limit) {
            throw new TooLargeException(limit);
        }
        var stream = Files.newInputStream(file);
        var reader = new BufferedReader(new InputStreamReader(stream, strict()), ROOM);
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
        } catch (IOException e) {
            reader.close();
            throw e;
        }
        return reader;
    }

    static String read(Path file, long limit) throws IOException {
        try (var reader = open(file, limit)) {
            return reader.readAllAsString();
        }
    }

    /// Where the first byte stands that is not UTF-8.
    static Position faultIn(Path file) throws IOException {
        var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
        var text = CharBuffer.allocate(bytes.remaining() + 1);
        strict().decode(bytes, text, true);
        int line = 1;
        int column = 1;
        for (char c : text.flip().toString().toCharArray()) {
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return new Position(line, column);
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
