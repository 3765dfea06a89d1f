/// READS: the shelf of articles and the article that is open, with its moves, its word help, its
/// questions and its sources. Knows what the picks lead to, not how. Read
/// [acheatlas.ui.articles.ArticlesViewModel] first, then [acheatlas.ui.articles.ReaderView].
package acheatlas.ui.articles;
