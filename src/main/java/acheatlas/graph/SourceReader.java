package acheatlas.graph;

import acheatlas.content.Fields;
import acheatlas.content.Form;
import acheatlas.content.ProblemKind;

/// Reads sources.
final class SourceReader {
    private static final Form DOI = Form.of("10\\.[0-9]{4,9}/\\S+", "10.1136/bmj.k1662");
    private static final Form ADDRESS = Form.of("https?://\\S+", "https://www.nice.org.uk/");
    private static final Form NAME = Form.of("(?s).{2,}", "NICE");
    private static final int EARLIEST = 1900;
    private static final int LATEST = 2100;

    private enum Status {
        VERIFIED,
        RECALLED,
        EXPERT
    }

    private SourceReader() {}

    static Source read(Fields in, int index) {
        if (in.has("year") && in.has("seen")) {
            in.fault(
                    ProblemKind.WRONG_VALUE,
                    in,
                    "a source with a `year` needs no `seen`; take one out");
        }
        return new Source(
                index,
                in.id(),
                in.text("title", NAME),
                in.textOr("authors", NAME, ""),
                in.textOr("publisher", NAME, ""),
                in.wholeOr("year", EARLIEST, LATEST, 0),
                in.wholeOr("seen", EARLIEST, LATEST, 0),
                in.textOr("doi", DOI, ""),
                in.textOr("address", ADDRESS, ""),
                in.oneOf("status", Status.class) == Status.VERIFIED);
    }
}
