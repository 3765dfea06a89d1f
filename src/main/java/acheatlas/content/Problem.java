package acheatlas.content;

import java.io.Serializable;
import java.util.Comparator;

/// One fault in the content, told so that the person who edits the file can mend it.
///
/// @param file path from the content folder on, with forward slashes: `text/en.json`
/// @param line from 1 on
/// @param column from 1 on, in characters
/// @param id the node it is about; empty where there is none
/// @param message what is wrong and what to do, in plain English
public record Problem(
        String file,
        int line,
        int column,
        String id,
        ProblemKind kind,
        Severity severity,
        String message)
        implements Serializable, Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file)
                    .thenComparingInt(Problem::line)
                    .thenComparingInt(Problem::column)
                    .thenComparing(Problem::message);

    /// How much it matters.
    public enum Severity {
        /// Something is missing, left out or wrong for the person who reads.
        ERROR,
        /// Nothing is wrong on the screen: something unused, or a translation not yet written.
        WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// By file and place.
    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /// `file:line:column: message`, which editors turn into a link; a warning says that it is one.
    @Override
    public String toString() {
        var kindOf = isError() ? "" : "warning: ";
        return "%s:%d:%d: %s%s".formatted(file, line, column, kindOf, message);
    }
}
