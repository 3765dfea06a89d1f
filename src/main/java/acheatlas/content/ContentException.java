package acheatlas.content;

import java.nio.file.Path;

/// A content folder cannot be used at all: its graph is missing, unreadable, too large or not JSON.
/// Anything smaller is a [Problem] and loading goes on.
public final class ContentException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Path path;
    private final Problem problem;

    public ContentException(Path path, Problem problem) {
        super(problem.toString());
        this.path = path;
        this.problem = problem;
    }

    /// The file that could not be read.
    public Path path() {
        return path;
    }

    /// What is wrong with it and where.
    public Problem problem() {
        return problem;
    }
}
