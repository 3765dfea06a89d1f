/// READS ON: turns an article's Markdown into the parts a screen or a page shows, without a word of
/// Markdown left. Knows nothing of nodes of the graph nor of screens. Read
/// [acheatlas.content.article.ArticlePage] first.
package acheatlas.content.article;
