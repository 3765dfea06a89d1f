package acheatlas.content.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads JSON strictly and keeps the place of every value: Gson tells no place once a value is
/// read, and a path inside a text must be found to the letter. Refuses a key twice in one object,
/// numbers that do not fit, and nesting beyond 32.
final class JsonText {
    private static final int DEEPEST = 32;
    private static final Pattern NUMBER =
            Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{4}");

    private final String text;
    private int at;
    private int line = 1;
    private int lineStart;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    static Json parse(String text) throws JsonFaultException {
        JsonText reader = new JsonText(text);
        Json value = reader.value();
        reader.skipSpace();
        if (reader.at < text.length()) {
            throw reader.fault("the file goes on after its end");
        }
        return value;
    }

    private Json value() throws JsonFaultException {
        skipSpace();
        Mark mark = mark();
        return switch (peek()) {
            case '{' -> members(mark);
            case '[' -> items(mark);
            case '"' -> new Json.Text(mark, string());
            case 't' -> word("true", new Json.Flag(mark, true));
            case 'f' -> word("false", new Json.Flag(mark, false));
            case 'n' -> word("null", new Json.Nothing(mark));
            default -> new Json.Amount(mark, number());
        };
    }

    private Json members(Mark mark) throws JsonFaultException {
        Map<String, Json.Member> members = new LinkedHashMap<>();
        enter();
        boolean more = !skips('}');
        while (more) {
            skipSpace();
            Mark key = mark();
            String name = string();
            if (members.containsKey(name)) {
                throw new JsonFaultException("\"" + name + "\" stands twice in one object", key);
            }
            expect(':');
            members.put(name, new Json.Member(key, value()));
            more = goesOn('}');
        }
        depth--;
        return new Json.Members(mark, members);
    }

    private Json items(Mark mark) throws JsonFaultException {
        List<Json> values = new ArrayList<>();
        enter();
        boolean more = !skips(']');
        while (more) {
            values.add(value());
            more = goesOn(']');
        }
        depth--;
        return new Json.Items(mark, values);
    }

    private void enter() throws JsonFaultException {
        at++;
        if (++depth > DEEPEST) {
            throw fault("more than " + DEEPEST + " objects or lists in each other");
        }
    }

    /// After a member: true at a comma, false at the end.
    private boolean goesOn(char end) throws JsonFaultException {
        if (skips(end)) {
            return false;
        }
        expect(',');
        return true;
    }

    private boolean skips(char c) throws JsonFaultException {
        skipSpace();
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    private void expect(char c) throws JsonFaultException {
        if (!skips(c)) {
            throw fault("a " + c + " is missing");
        }
    }

    private Json word(String word, Json value) throws JsonFaultException {
        if (!text.startsWith(word, at)) {
            throw fault("not a JSON value");
        }
        at += word.length();
        return value;
    }

    private String string() throws JsonFaultException {
        if (peek() != '"') {
            throw fault("a text in double quotes is missing");
        }
        at++;
        StringBuilder out = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            if (c < ' ') {
                throw fault("a text may not hold a control character");
            }
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() throws JsonFaultException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> throw fault("no such escape in JSON");
        };
    }

    private char hexadecimal() throws JsonFaultException {
        int end = Math.min(at + 4, text.length());
        String digits = text.substring(at, end);
        if (!HEXADECIMAL.matcher(digits).matches()) {
            throw fault("four hexadecimal digits are missing");
        }
        at = end;
        return (char) Integer.parseInt(digits, 16);
    }

    private double number() throws JsonFaultException {
        int start = at;
        while (at < text.length() && "+-.0123456789eE".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (!NUMBER.matcher(digits).matches()) {
            at = start;
            throw fault("not a JSON value");
        }
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            at = start;
            throw fault("a number that is too large");
        }
        return value;
    }

    private char peek() throws JsonFaultException {
        if (at >= text.length()) {
            throw fault("the file ends too early");
        }
        return text.charAt(at);
    }

    private void skipSpace() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
    }

    private Mark mark() {
        return new Mark(line, at - lineStart + 1);
    }

    private JsonFaultException fault(String message) {
        return new JsonFaultException(message, mark());
    }
}
