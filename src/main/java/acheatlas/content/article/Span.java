package acheatlas.content.article;

import acheatlas.content.ArticleLink;

/// A run of words of one look, or a link.
public sealed interface Span {

    String text();

    /// Words.
    ///
    /// @param strong said with weight: `**Now:**`
    record Plain(String text, boolean strong) implements Span {}

    /// Words that lead somewhere.
    ///
    /// @param text what is read
    /// @param id of the node it leads to
    record Link(String text, ArticleLink.Target target, String id) implements Span {}
}
