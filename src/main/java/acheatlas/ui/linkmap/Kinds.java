package acheatlas.ui.linkmap;

import acheatlas.graph.CauseKind;

import java.util.EnumSet;
import java.util.Set;

/// The kinds of cause to show.
public record Kinds(Set<CauseKind> shown) {
    public static final Kinds ALL = new Kinds(EnumSet.allOf(CauseKind.class));

    public Kinds {
        shown = Set.copyOf(shown);
    }

    public static Kinds only(CauseKind kind) {
        return new Kinds(Set.of(kind));
    }
}
