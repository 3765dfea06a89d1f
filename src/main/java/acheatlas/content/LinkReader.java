package acheatlas.content;

import com.google.gson.stream.JsonToken;

import java.io.IOException;
import java.util.ArrayList;

/// Streams the links of causes into [LinkColumns]; the one place where every nanosecond counts.
final class LinkReader {
    private static final int ID = 1;
    private static final int SUGGESTS = 2;
    private static final int EXPECTED = 4;
    private static final int EVIDENCE = 8;
    private static final int SOURCES = 16;
    private static final int EFFECT = 32;
    private static final String[] KEYS = {
        "id", "suggests", "expected", "evidence", "sources", "effect"
    };

    /// The keys a kind of link must have; it may have no other.
    enum Shape {
        FINDING(ID | SUGGESTS | EXPECTED | EVIDENCE | SOURCES),
        MODIFIER(ID | EFFECT),
        FEEDS(ID | EVIDENCE | SOURCES);

        private final int keys;

        Shape(int keys) {
            this.keys = keys;
        }
    }

    private final JsonTokens tokens;
    private final JsonFaults faults;
    private final Symbols symbols;
    private final LinkColumns.Link link = new LinkColumns.Link();
    private int next;
    private boolean broken;

    LinkReader(JsonTokens tokens, JsonFaults faults, Symbols symbols) {
        this.tokens = tokens;
        this.faults = faults;
        this.symbols = symbols;
    }

    /// Reads the list of links that comes next.
    void read(Shape shape, LinkColumns into, Fields cause) throws IOException {
        if (tokens.peek() != JsonToken.BEGIN_ARRAY) {
            wrongType("the links must be a list of objects", cause);
            return;
        }
        tokens.beginArray();
        while (tokens.hasNext()) {
            if (tokens.peek() == JsonToken.BEGIN_OBJECT) {
                link(shape, into, cause);
            } else {
                wrongType("a link must be an object in braces", cause);
            }
        }
        tokens.endArray();
    }

    private void link(Shape shape, LinkColumns into, Fields cause) throws IOException {
        tokens.beginObject();
        link.place = tokens.place();
        broken = false;
        next = -1;
        int seen = 0;
        while (tokens.hasNext()) {
            var key = tokens.name();
            int bit = bit(key);
            if ((bit & shape.keys & ~seen) == 0) {
                needless(key, (bit & seen) != 0, cause);
                continue;
            }
            seen |= bit;
            member(bit, into, cause);
        }
        tokens.endObject();
        if (seen != shape.keys) {
            missing(shape.keys & ~seen, cause);
        }
        if (broken) {
            into.dropSources();
        } else {
            into.add(link);
        }
    }

    /// Keys nearly always come in the order of [#KEYS]; comparing with the next one is a third of
    /// the time of hashing each.
    private int bit(String key) {
        for (int tries = 0; tries < KEYS.length; tries++) {
            next = next == KEYS.length - 1 ? 0 : next + 1;
            if (KEYS[next].equals(key)) {
                return 1 << next;
            }
        }
        return 0;
    }

    private void member(int bit, LinkColumns into, Fields cause) throws IOException {
        switch (bit) {
            case ID -> link.target = symbol(cause);
            case SUGGESTS -> link.suggests = whole(cause);
            case EXPECTED -> link.expected = whole(cause);
            case EVIDENCE, EFFECT -> link.word = symbol(cause);
            case SOURCES -> sources(into, cause);
            default -> throw new IllegalStateException("no key has bit " + bit);
        }
    }

    private int symbol(Fields cause) throws IOException {
        if (tokens.peek() == JsonToken.STRING) {
            return symbols.number(tokens.text());
        }
        wrongType("this must be a text in quotes", cause);
        return 0;
    }

    private int whole(Fields cause) throws IOException {
        if (tokens.peek() == JsonToken.NUMBER) {
            try {
                return tokens.whole();
            } catch (NumberFormatException _) {
                // not whole or far too large: told below
            }
        }
        wrongType("this must be a whole number without quotes", cause);
        return 0;
    }

    private void sources(LinkColumns into, Fields cause) throws IOException {
        if (tokens.peek() != JsonToken.BEGIN_ARRAY) {
            wrongType("`sources` must be a list of texts", cause);
            return;
        }
        tokens.beginArray();
        while (tokens.hasNext()) {
            into.addSource(symbol(cause));
        }
        tokens.endArray();
    }

    private void wrongType(String message, Fields cause) throws IOException {
        broken = true;
        faults.add(Place.of(tokens.place() + 1), ProblemKind.WRONG_TYPE, message, cause);
        tokens.skip();
    }

    private void needless(String key, boolean twice, Fields cause) throws IOException {
        var kind = twice ? ProblemKind.DUPLICATE_KEY : ProblemKind.UNKNOWN_KEY;
        var message =
                twice
                        ? "`%s` stands here twice; only the first counts"
                        : "`%s` is not known here; correct it or take it out";
        faults.add(Place.keyOf(tokens.place() + 1), kind, message.formatted(key), cause);
        tokens.skip();
    }

    private void missing(int keys, Fields cause) {
        broken = true;
        var names = new ArrayList<String>();
        for (int bit = 0; bit < KEYS.length; bit++) {
            if ((keys & (1 << bit)) != 0) {
                names.add("`" + KEYS[bit] + "`");
            }
        }
        var message = "this link needs " + String.join(", ", names);
        faults.add(Place.of(link.place), ProblemKind.MISSING_KEY, message, cause);
    }
}
