package acheatlas.content.pictures;

import acheatlas.content.ProblemKind;
import acheatlas.figure.MalformedPathException;
import acheatlas.figure.PathData;

import java.util.List;
import java.util.Optional;

/// Reads paths; a malformed one is told at the letter where it goes wrong.
record PathReader(Checked checked) {
    private static final int MANY = 10_000;

    Optional<PathData> path(Json json, String what) {
        if (!(json instanceof Json.Text(Mark mark, String value))) {
            checked.wrongType(json, what, "a path");
            return Optional.empty();
        }
        try {
            return Optional.of(PathData.parse(value));
        } catch (MalformedPathException e) {
            String message = "the path of " + Checked.quoted(what) + ": " + e.getMessage();
            // the text begins after its quote; no letter of a path is ever escaped
            checked.faults().add(mark.plus(1 + e.offset()), ProblemKind.WRONG_VALUE, message);
            return Optional.empty();
        }
    }

    /// The paths of a list, faulty ones left out.
    List<PathData> paths(Json.Members in, String key) {
        return paths(checked.items(in, key, MANY), key);
    }

    List<PathData> paths(List<Json> values, String what) {
        return values.stream().flatMap(json -> path(json, what).stream()).toList();
    }

    List<PathData> paths(Json json, String what) {
        return paths(checked.items(json, what, MANY), what);
    }
}
