/// READS FILES: a content folder's JSON and Markdown, with the place of every fault. Knows how the
/// files are shaped, not what a cause or a finding means; that is the graph's. Read
/// [acheatlas.content.ContentFolder] first, then [acheatlas.content.Fields].
package acheatlas.content;
