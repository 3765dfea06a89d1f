package acheatlas.bench;

import acheatlas.HandoutTimes;
import acheatlas.MoveTimes;
import acheatlas.ResponseTimes;
import acheatlas.SearchTimes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Runs the benchmarks, group after group, and writes the table.
///
/// `-Dbench.only=scale,search` names the groups to run; the table shows the others as their last
/// run left them.
public final class Bench {
    private static final Path RUNS = Path.of("target", "bench");
    private static final Path REMARKS = Path.of("src", "bench", "remarks.properties");
    private static final Path PAGE = Path.of("BENCHMARKS.md");

    private Bench() {}

    public static void main(String[] args) throws Exception {
        Files.createDirectories(RUNS);
        for (var group : wanted(System.getProperty("bench.only", ""))) {
            long start = System.nanoTime();
            var figures = measuring(group).figures();
            var here = Here.look();
            new GroupRun(group.word(), here.machine(), here.commit(), day(), figures).write(RUNS);
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            System.out.println(group.word() + ": " + seconds + " s");
        }
        Table.write(RUNS, REMARKS, PAGE);
        System.out.println(PAGE.toAbsolutePath());
    }

    private static String day() {
        return LocalDate.now().toString();
    }

    private static Set<Group> wanted(String only) {
        var groups = EnumSet.allOf(Group.class);
        if (!only.isBlank()) {
            groups.clear();
            Arrays.stream(only.split(","))
                    .map(word -> Group.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                    .forEach(groups::add);
        }
        return groups;
    }

    private static Measuring measuring(Group group) {
        return switch (group) {
            case START -> new StartTimes();
            case RESPONSE -> () -> Child.measure(ResponseTimes.class);
            case MOVES -> () -> Child.measure(MoveTimes.class);
            case SCALE -> new Scale();
            case SEARCH -> () -> Child.measure(SearchTimes.class);
            case HANDOUT -> () -> Child.measure(HandoutTimes.class);
            case MEMORY -> new AllMemory();
            case SIZE -> new Sizes();
        };
    }
}
