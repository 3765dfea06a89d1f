package acheatlas.bench;

import java.util.Locale;

/// What is measured together, in the order of the table.
public enum Group {
    START("Start"),
    RESPONSE("Answers to a person"),
    MOVES("Moves"),
    SCALE("A graph of a million links"),
    SEARCH("Search"),
    HANDOUT("The page to take home"),
    MEMORY("Memory"),
    SIZE("Size");

    private final String heading;

    Group(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }

    /// Its word in `-Dbench.only` and the name of its file.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
