package acheatlas.figure;

import java.util.ArrayList;
import java.util.List;

/// Reads one path of absolute `M`, `L`, `C` and `Z`. Each letter is written out: repeated numbers
/// without a letter, exponents and relative commands are refused, so that every renderer agrees.
final class PathParser {
    private static final double LIMIT = 100_000;

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private int at;

    PathParser(String text) {
        this.text = text;
    }

    PathData parse() throws MalformedPathException {
        skipSpace();
        while (at < text.length()) {
            int start = at;
            char command = text.charAt(at++);
            if (segments.isEmpty() && command != 'M') {
                throw new MalformedPathException("a path starts with M", start);
            }
            if (closed() && command != 'M') {
                throw new MalformedPathException("only M may follow Z", start);
            }
            segments.add(
                    switch (command) {
                        case 'M' -> new Segment.Move(point());
                        case 'L' -> new Segment.Line(point());
                        case 'C' -> new Segment.Curve(point(), point(), point());
                        case 'Z' -> new Segment.Close();
                        default -> throw new MalformedPathException("not M, L, C or Z", start);
                    });
            skipSpace();
        }
        if (segments.isEmpty()) {
            throw new MalformedPathException("an empty path", 0);
        }
        return new PathData(segments);
    }

    private boolean closed() {
        return !segments.isEmpty() && segments.getLast() instanceof Segment.Close;
    }

    private Point point() throws MalformedPathException {
        double x = number();
        return new Point(x, number());
    }

    private double number() throws MalformedPathException {
        skipSpace();
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        int digits = skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += skipDigits();
        }
        if (digits == 0) {
            throw new MalformedPathException("a number is missing", start);
        }
        double value = Double.parseDouble(text.substring(start, at));
        if (Math.abs(value) > LIMIT) {
            throw new MalformedPathException("a number is too large", start);
        }
        return value;
    }

    private int skipDigits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
    }
}
