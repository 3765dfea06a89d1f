package acheatlas.content;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/// A JSON file token by token, strictly by the standard. Numbers its values from 0 on, so that a
/// fault can be found again: see [Place].
final class JsonTokens implements Closeable {
    /// A graph of a million links takes about 80 MB.
    static final long LARGEST = 128L << 20;

    /// No content nests deeper than a rule's condition; a hostile file would.
    static final int DEEPEST = 64;

    private final JsonReader reader;
    private int place = -1;

    private JsonTokens(JsonReader reader) {
        this.reader = reader;
    }

    static JsonTokens open(Path file) throws IOException {
        var reader = new JsonReader(Utf8File.open(file, LARGEST));
        reader.setStrictness(Strictness.STRICT);
        reader.setNestingLimit(DEEPEST);
        return new JsonTokens(reader);
    }

    /// Number of the value begun or read last.
    int place() {
        return place;
    }

    JsonToken peek() throws IOException {
        return reader.peek();
    }

    boolean hasNext() throws IOException {
        return reader.hasNext();
    }

    String name() throws IOException {
        return reader.nextName();
    }

    void beginObject() throws IOException {
        reader.beginObject();
        place++;
    }

    void endObject() throws IOException {
        reader.endObject();
    }

    void beginArray() throws IOException {
        reader.beginArray();
        place++;
    }

    void endArray() throws IOException {
        reader.endArray();
    }

    String text() throws IOException {
        var text = reader.nextString();
        place++;
        return text;
    }

    boolean flag() throws IOException {
        boolean flag = reader.nextBoolean();
        place++;
        return flag;
    }

    /// @throws NumberFormatException where the number is not whole or does not fit; [#text] still
    ///   reads it then
    int whole() throws IOException {
        int whole = reader.nextInt();
        place++;
        return whole;
    }

    void nothing() throws IOException {
        reader.nextNull();
        place++;
    }

    /// Holds the file to have nothing after its one value.
    void end() throws IOException {
        var last = reader.peek();
        if (last != JsonToken.END_DOCUMENT) {
            throw new IllegalStateException("the file has not been read to its end");
        }
    }

    /// Passes over a value and all that lies in it.
    void skip() throws IOException {
        int depth = 0;
        do {
            depth += skipToken();
        } while (depth > 0);
    }

    private int skipToken() throws IOException {
        switch (reader.peek()) {
            case BEGIN_OBJECT -> {
                beginObject();
                return 1;
            }
            case BEGIN_ARRAY -> {
                beginArray();
                return 1;
            }
            case END_OBJECT -> {
                endObject();
                return -1;
            }
            case END_ARRAY -> {
                endArray();
                return -1;
            }
            case NAME -> name();
            case STRING, NUMBER -> text();
            case BOOLEAN -> flag();
            case NULL -> nothing();
            case END_DOCUMENT -> throw new IllegalStateException("nothing left to skip");
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
