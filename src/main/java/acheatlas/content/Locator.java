package acheatlas.content;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads a JSON file a second time to find the line and column of some [Place]s.
///
/// It expects JSON that has been read without fault before and only counts values as [JsonTokens]
/// does: an object, a list, a string that is no key, a number or a literal is one value each.
final class Locator {
    private final Reader in;
    private final Map<Integer, List<Place>> wanted = new HashMap<>();
    private final Map<Place, Position> found = new HashMap<>();

    private final boolean[] inObject = new boolean[JsonTokens.DEEPEST + 2];
    private final Map<Integer, List<Place>> members = new HashMap<>();
    private final StringBuilder string = new StringBuilder();
    private int depth;
    private int value = -1;
    private boolean keyNext;
    private String key = "";
    private Position keyPosition = Position.START;
    private int line = 1;
    private int column;

    private Locator(Reader in) {
        this.in = in;
    }

    /// @param in a buffered reader at the start of the file
    static Map<Place, Position> find(Reader in, Collection<Place> places) throws IOException {
        var locator = new Locator(in);
        for (var place : places) {
            locator.wanted.computeIfAbsent(place.value(), _ -> new ArrayList<>()).add(place);
        }
        locator.read();
        return locator.found;
    }

    private void read() throws IOException {
        boolean inLiteral = false;
        for (int c = next(); c >= 0; c = next()) {
            boolean literal = isLiteral(c);
            if (literal && !inLiteral) {
                value();
            }
            inLiteral = literal;
            switch (c) {
                case '{', '[' -> open(c == '{');
                case '}', ']' -> close();
                case ',' -> keyNext = inObject[depth];
                case '"' -> string();
                default -> {}
            }
        }
    }

    private static boolean isLiteral(int c) {
        return c > ' ' && "{}[],:\"".indexOf(c) < 0;
    }

    private int next() throws IOException {
        int c = in.read();
        if (c == '\n') {
            line++;
            column = 0;
        } else {
            column++;
        }
        return c;
    }

    private void open(boolean object) {
        value();
        depth++;
        members.put(depth, wanted.getOrDefault(value, List.of()));
        inObject[depth] = object;
        keyNext = object;
    }

    private void close() {
        members.remove(depth);
        depth--;
        keyNext = false;
    }

    private void string() throws IOException {
        var start = new Position(line, column);
        if (!keyNext) {
            value();
        }
        string.setLength(0);
        for (int c = next(); c != '"' && c >= 0; c = next()) {
            string.append((char) c);
            if (c == '\\') {
                string.append((char) next());
            }
        }
        if (keyNext) {
            key = string.toString();
            keyPosition = start;
            keyNext = false;
        }
    }

    private void value() {
        value++;
        var here = new Position(line, column);
        var sought = members.get(depth);
        if (sought != null) {
            sought.stream()
                    .filter(place -> place.part() == Place.Part.MEMBER)
                    .filter(place -> place.member().equals(key))
                    .forEach(place -> found.put(place, here));
        }
        for (var place : wanted.getOrDefault(value, List.of())) {
            // a member that is never met is shown at its object
            found.put(place, place.part() == Place.Part.KEY ? keyPosition : here);
        }
    }
}
