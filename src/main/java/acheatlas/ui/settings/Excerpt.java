package acheatlas.ui.settings;

import java.util.List;

/// Some lines of a file.
///
/// @param first number of the first of them, from 1 on
/// @param lines none where the file cannot be read
public record Excerpt(int first, List<String> lines) {
    public static final Excerpt NONE = new Excerpt(1, List.of());

    public Excerpt {
        lines = List.copyOf(lines);
    }
}
