package acheatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/// Writes what was measured as a page for people: BENCHMARKS.md.
public final class Table {
    private static final String HEAD =
            """
            # Benchmarks

            Made by `mvn -Pbench verify` from `target/bench/*.json`; do not edit. Times are of one \
            machine on one day: compare the ratios. Why a bar was missed, and what was tried, is \
            kept in `src/bench/remarks.properties`.
            """;

    private final List<GroupRun> runs;
    private final Properties remarks;

    /// @param remarks by id of figure, shown with those that miss their bar
    Table(List<GroupRun> runs, Properties remarks) {
        this.runs = runs;
        this.remarks = remarks;
    }

    /// Writes the page from the runs in a folder.
    public static void write(Path folder, Path remarkFile, Path page) throws IOException {
        var remarks = new Properties();
        try (var in = Files.newBufferedReader(remarkFile)) {
            remarks.load(in);
        }
        Files.writeString(page, new Table(GroupRun.readAll(folder), remarks).markdown());
    }

    String markdown() {
        var page = new StringBuilder(HEAD);
        if (runs.stream().map(Table::circumstances).distinct().count() == 1) {
            page.append('\n').append(circumstances(runs.getFirst())).append('\n');
        }
        boolean apart = runs.stream().map(Table::circumstances).distinct().count() > 1;
        for (var group : Group.values()) {
            find(group).ifPresent(run -> write(group, run, apart, page));
        }
        return page.toString();
    }

    private Optional<GroupRun> find(Group group) {
        return runs.stream().filter(run -> run.group().equals(group.word())).findFirst();
    }

    private static String circumstances(GroupRun run) {
        return "%s; commit `%s`, %s.".formatted(run.where(), run.commit(), run.date());
    }

    private void write(Group group, GroupRun run, boolean apart, StringBuilder page) {
        page.append("\n## ").append(group.heading()).append("\n\n");
        if (apart) {
            page.append(circumstances(run)).append("\n\n");
        }
        page.append("| | Measured | Bar | Met | How |\n|---|--:|--:|---|---|\n");
        run.figures().forEach(figure -> page.append(row(figure)).append('\n'));
        for (var figure : run.figures()) {
            if (figure.isMissed()) {
                page.append("\n**").append(figure.says()).append("**: ");
                page.append(remarks.getProperty(figure.id(), "not explained yet.")).append('\n');
            }
        }
    }

    private static String row(Figure figure) {
        var cells = new ArrayList<String>();
        cells.add(figure.says());
        cells.add(figure.isMissing() ? "–" : amount(figure.value(), figure.unit()));
        cells.add(figure.bar().map(bar -> limit(bar, figure.unit())).orElse(""));
        cells.add(verdict(figure));
        cells.add(figure.isMissing() ? figure.missing() : figure.detail());
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String verdict(Figure figure) {
        if (figure.isMissing() || figure.bar().isEmpty()) {
            return "";
        }
        return figure.isMissed() ? "**no**" : "yes";
    }

    private static String limit(Figure.Bar bar, String unit) {
        return (bar.isMost() ? "≤ " : "≥ ") + amount(bar.limit(), unit);
    }

    /// Three figures are all that a run can stand for.
    static String amount(double value, String unit) {
        double size = Math.abs(value);
        int decimals = size >= 100 || value == Math.rint(value) ? 0 : size >= 10 ? 1 : 2;
        if (size > 0 && size < 0.1) {
            decimals = 4;
        }
        return String.format(Locale.ROOT, "%,." + decimals + "f %s", value, unit).strip();
    }
}
