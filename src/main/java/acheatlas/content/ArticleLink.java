package acheatlas.content;

import java.util.Locale;

/// A link from an article to a node: `[text](cause:c_gtps)`.
///
/// @param line from 1 on, in the Markdown file
/// @param column from 1 on
public record ArticleLink(Target target, String id, int line, int column) {

    /// The kinds of node an article can link to, in the words its links use.
    public enum Target {
        CAUSE,
        FINDING,
        MOVE,
        SOURCE,
        ARTICLE,
        /// A word of the glossary.
        WORD;

        /// What stands before the colon.
        public String scheme() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
