package acheatlas.content;

import org.commonmark.node.Node;

import java.util.List;

/// An article as written: its Markdown, read.
///
/// @param file path as problems show it
/// @param language the language it is in: English where the chosen one has no such article
/// @param title its one `#` heading, or its id where that is missing
/// @param lead its first paragraph, which stands alone
/// @param document the whole text, title and lead too; not to be changed
/// @param headings its headings below the title, in order
/// @param links every link it holds, in order
public record ArticleText(
        String file,
        String language,
        String id,
        String title,
        String lead,
        Node document,
        List<Heading> headings,
        List<ArticleLink> links) {

    /// A heading below the title.
    ///
    /// @param level 2 to 6
    public record Heading(int level, String text, int line, int column) {}

    public ArticleText {
        headings = List.copyOf(headings);
        links = List.copyOf(links);
    }

    /// A fault in this article, which stays in place.
    public Problem problem(ProblemKind kind, int line, int column, String message) {
        return new Problem(file, line, column, id, kind, Problem.Severity.ERROR, message);
    }
}
