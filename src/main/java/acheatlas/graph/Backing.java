package acheatlas.graph;

import acheatlas.content.GraphFile;
import acheatlas.content.LinkColumns;
import acheatlas.content.ProblemKind;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a link rests on: its evidence grade and its sources. Looked up once for each symbol.
final class Backing {
    private static final Evidence[] GRADES = Evidence.values();
    private static final List<String> WORDS =
            Stream.of(GRADES).map(grade -> grade.name().toLowerCase(Locale.ROOT)).toList();

    private final GraphFile file;
    private final Ids sources;
    private final int[] sourceOf;
    private final int[] gradeOf;

    Backing(GraphFile file, Ids sources) {
        this.file = file;
        this.sources = sources;
        var names = file.symbols().names();
        sourceOf = names.stream().mapToInt(sources::find).toArray();
        gradeOf = names.stream().mapToInt(WORDS::indexOf).toArray();
    }

    /// Whether a link has a grade and sources that exist; tells where not.
    boolean isSound(LinkColumns columns, int link) {
        return hasGrade(columns, link) && hasSources(columns, link);
    }

    private boolean hasGrade(LinkColumns columns, int link) {
        int symbol = columns.word(link);
        if (gradeOf[symbol] == Ids.NONE) {
            var message =
                    "`evidence` cannot be `%s`; choose one of %s"
                            .formatted(file.symbols().name(symbol), String.join(", ", WORDS));
            columns.fault(link, "evidence", ProblemKind.WRONG_VALUE, message);
            return false;
        }
        return true;
    }

    private boolean hasSources(LinkColumns columns, int link) {
        int count = columns.sourceCount(link);
        if (count == 0) {
            var message = "name the source this rests on, or `EXPERT`";
            columns.fault(link, "sources", ProblemKind.NO_SOURCE, message);
            return false;
        }
        for (int which = 0; which < count; which++) {
            int symbol = columns.source(link, which);
            if (sourceOf[symbol] == Ids.NONE) {
                var id = file.symbols().name(symbol);
                columns.fault(link, "sources", sources.why(id), sources.explain(id));
                return false;
            }
        }
        if (hasTwins(columns, link, count)) {
            var message = "one of these sources stands here twice; take it out";
            columns.fault(link, "sources", ProblemKind.WRONG_VALUE, message);
            return false;
        }
        return true;
    }

    private static boolean hasTwins(LinkColumns columns, int link, int count) {
        for (int which = 1; which < count; which++) {
            for (int before = 0; before < which; before++) {
                if (columns.source(link, which) == columns.source(link, before)) {
                    return true;
                }
            }
        }
        return false;
    }

    Evidence grade(LinkColumns columns, int link) {
        return GRADES[gradeOf[columns.word(link)]];
    }

    int[] sources(LinkColumns columns, int link) {
        var cited = new int[columns.sourceCount(link)];
        for (int which = 0; which < cited.length; which++) {
            cited[which] = sourceOf[columns.source(link, which)];
        }
        return cited;
    }
}
