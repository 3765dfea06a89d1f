package acheatlas.content.pictures;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.List;

/// The faults found so far in one file.
final class Faults {
    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private String id = "";

    /// @param file as shown to the reader: `pictures/poses.json`
    Faults(String file) {
        this.file = file;
    }

    /// From now on faults are about this node; empty for the file itself.
    void about(String node) {
        id = node;
    }

    void add(Mark mark, ProblemKind kind, String message) {
        problems.add(
                new Problem(
                        file,
                        mark.line(),
                        mark.column(),
                        id,
                        kind,
                        Problem.Severity.ERROR,
                        message));
    }

    /// Grows with each fault: unchanged means that nothing went wrong in between.
    int count() {
        return problems.size();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
