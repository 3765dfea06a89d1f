package acheatlas.content;

import acheatlas.content.Problem.Severity;

import java.util.List;
import java.util.Map;

/// `text/<language>.json` as it stands in the file: each section's entries by id.
public final class TextFile {
    private final String language;
    private final Map<String, Section> sections;
    private final JsonFaults faults;
    private final List<Problem> unreadable;

    /// @param place number of the section's object in the file
    record Section(int place, Map<String, Fields> entries) {}

    /// @param unreadable the one problem of a file that could not be read; empty for any other
    TextFile(
            String language,
            Map<String, Section> sections,
            JsonFaults faults,
            List<Problem> unreadable) {
        this.language = language;
        this.sections = sections;
        this.faults = faults;
        this.unreadable = unreadable;
    }

    public String language() {
        return language;
    }

    /// Whether the file could be read; where not, its one problem says all there is to say.
    public boolean isReadable() {
        return unreadable.isEmpty();
    }

    /// The entries of a section by id, in the order of the file.
    public Map<String, Fields> section(String name) {
        var section = sections.get(name);
        return section == null ? Map.of() : section.entries();
    }

    /// Tells of an entry that is not there, at its section or, without one, at the file's start.
    public void missing(String sectionName, String id, String message, Severity severity) {
        var section = sections.get(sectionName);
        var place = Place.of(section == null ? 0 : section.place());
        var nobody = new Fields(0, faults, null, id);
        if (severity == Severity.ERROR) {
            faults.add(place, ProblemKind.MISSING_TEXT, message, nobody);
        } else {
            faults.warn(place, ProblemKind.MISSING_TEXT, message, nobody);
        }
    }

    public List<Problem> problems() {
        return isReadable() ? faults.problems() : unreadable;
    }
}
