package acheatlas.graph;

import acheatlas.content.ArticleText;
import acheatlas.content.ArticleText.Heading;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The headings each kind of article has, so that readers know their way about all of them.
final class Headings {
    private static final int SECTION = 2;

    private Headings() {}

    /// Tells of headings an article lacks or has in another order; of none in a language that no
    /// list of headings has been written for.
    static List<Problem> missing(Article.Kind kind, ArticleText text) {
        Map<String, List<String>> lists = WordList.read("headings_" + text.language() + ".txt");
        var wanted = lists.getOrDefault(kind.name().toLowerCase(Locale.ROOT), List.of());
        var sections = text.headings().stream().filter(one -> one.level() == SECTION).toList();
        var names = sections.stream().map(Heading::text).toList();
        var problems = new ArrayList<Problem>();
        int next = 0;
        for (var heading : wanted) {
            int at = names.subList(next, names.size()).indexOf(heading);
            if (at >= 0) {
                next += at + 1;
            } else {
                problems.add(missing(heading, text, sections, next));
            }
        }
        return problems;
    }

    private static Problem missing(
            String heading, ArticleText text, List<Heading> sections, int next) {
        var early = sections.stream().limit(next).filter(one -> one.text().equals(heading));
        var stands = early.findFirst();
        var message =
                stands.isPresent()
                        ? "`## %s` stands too early; move it down".formatted(heading)
                        : "add `## %s` with what belongs there".formatted(heading);
        var at = stands.or(() -> sections.stream().skip(next).findFirst());
        int line = at.map(Heading::line).orElse(1);
        int column = at.map(Heading::column).orElse(1);
        return text.problem(ProblemKind.MISSING_HEADING, line, column, message);
    }
}
