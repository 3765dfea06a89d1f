package acheatlas.content;

import acheatlas.content.Problem.Severity;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Collects the faults of one JSON file by [Place]; their lines are looked up once, at the end.
///
/// The same fault told twice counts once. After [#MOST] faults the rest is counted only.
public final class JsonFaults {
    static final int MOST = 1000;

    private record Fault(
            Place place,
            ProblemKind kind,
            Severity severity,
            String message,
            @Nullable Fields owner) {}

    private final ContentFolder folder;
    private final Path file;
    private final Set<Fault> faults = new LinkedHashSet<>();
    private int untold;

    JsonFaults(ContentFolder folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    void add(Place place, ProblemKind kind, String message, @Nullable Fields owner) {
        add(new Fault(place, kind, Severity.ERROR, message, owner));
    }

    void warn(Place place, ProblemKind kind, String message, @Nullable Fields owner) {
        add(new Fault(place, kind, Severity.WARNING, message, owner));
    }

    private void add(Fault fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        } else if (!faults.contains(fault)) {
            untold++;
        }
    }

    /// Whether nothing has been told so far.
    public boolean isEmpty() {
        return faults.isEmpty();
    }

    /// Every fault so far with its line and column; reads the file once more where there is any.
    public List<Problem> problems() {
        var positions = positions();
        var problems = new ArrayList<Problem>();
        for (var fault : faults) {
            var at = positions.getOrDefault(fault.place(), Position.START);
            var id = fault.owner() == null ? "" : fault.owner().id();
            problems.add(problem(at, id, fault.kind(), fault.severity(), fault.message()));
        }
        if (untold > 0) {
            var message = "and " + untold + " more faults; mend the first ones and check again";
            var kind = ProblemKind.TOO_MANY;
            problems.add(problem(Position.START, "", kind, Severity.ERROR, message));
        }
        return problems;
    }

    private Problem problem(
            Position at, String id, ProblemKind kind, Severity severity, String message) {
        return new Problem(folder.shown(file), at.line(), at.column(), id, kind, severity, message);
    }

    private Map<Place, Position> positions() {
        if (faults.isEmpty()) {
            return Map.of();
        }
        try (var in = Utf8File.open(file, JsonTokens.LARGEST)) {
            return Locator.find(in, faults.stream().map(Fault::place).toList());
        } catch (IOException _) {
            return new HashMap<>(); // gone since it was read: the faults still stand, without lines
        }
    }
}
