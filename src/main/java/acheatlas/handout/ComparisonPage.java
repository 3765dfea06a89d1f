package acheatlas.handout;

import acheatlas.ranking.Comparison;
import acheatlas.ranking.Comparison.Mark;
import acheatlas.ranking.Comparison.Row;
import acheatlas.ranking.Comparison.Side;
import acheatlas.sentences.ComparisonSentences;
import acheatlas.sentences.ResearchWords;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Causes side by side as a table: how they fit, what they share, what tells them apart.
final class ComparisonPage {
    private static final int MOST_ROWS = 11;
    private static final int MOST_SHARED = 12;

    private final Comparison comparison;
    private final Draft draft;
    private final ComparisonSentences sentences;

    ComparisonPage(Comparison comparison, Draft draft) {
        this.comparison = comparison;
        this.draft = draft;
        sentences = new ComparisonSentences(draft.messages());
    }

    void write(Markup page) {
        new PageHead(draft).write(page, draft.say("compare.title"), draft.say("compare.lead"));
        page.div(
                "top",
                () -> {
                    page.heading(draft.say("compare.shared"));
                    page.line(shared());
                });
        page.heading(draft.say("compare.apart"));
        page.put("table", "compare", () -> table(page));
        page.div("foot", () -> page.line(draft.say("handout.foot", draft.graph().version())));
    }

    private void table(Markup page) {
        page.put("thead", "", () -> page.put("tr", "", () -> heads(page)));
        page.put(
                "tbody",
                "",
                () -> {
                    facts(page, draft.say("compare.print.fit"), sentences::standing);
                    facts(page, draft.say("compare.print.research"), this::research);
                    facts(page, draft.say("compare.print.line"), this::line);
                    comparison.apart().stream()
                            .limit(MOST_ROWS)
                            .forEach(row -> page.put("tr", "", () -> row(page, row)));
                });
    }

    private void heads(Markup page) {
        page.put("th", "", () -> page.words(draft.say("compare.print.finding")));
        comparison.sides().forEach(side -> page.put("th", "", () -> page.words(name(side))));
    }

    private String name(Side side) {
        return draft.words().cause(side.ranked().cause().id()).name();
    }

    private String line(Side side) {
        return draft.words().cause(side.ranked().cause().id()).shortLine();
    }

    private String research(Side side) {
        return ResearchWords.of(draft.messages(), side.ranked().cause().evidence());
    }

    private void facts(Markup page, String heading, Function<Side, String> of) {
        page.put(
                "tr",
                "",
                () -> {
                    page.put("td", "strong", () -> page.words(heading));
                    comparison
                            .sides()
                            .forEach(side -> page.put("td", "", () -> page.words(of.apply(side))));
                });
    }

    private void row(Markup page, Row row) {
        page.put(
                "td",
                "",
                () -> {
                    page.say("p", "strong", draft.name(row.finding()));
                    page.say("p", "quiet", sentences.answer(row.answer()));
                });
        row.marks().forEach(mark -> page.put("td", "", () -> mark(page, mark)));
    }

    private void mark(Markup page, Mark mark) {
        page.line(sentences.mark(mark));
        if (mark.points() == Comparison.Points.HERE) {
            page.say("p", "quiet", ResearchWords.of(draft.messages(), mark.evidence()));
        }
    }

    private String shared() {
        List<Row> rows = comparison.shared();
        return rows.isEmpty()
                ? draft.say("compare.shared.none")
                : rows.stream()
                        .limit(MOST_SHARED)
                        .map(row -> draft.name(row.finding()))
                        .collect(Collectors.joining(draft.say("handout.separator")));
    }
}
