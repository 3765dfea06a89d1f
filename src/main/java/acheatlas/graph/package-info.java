/// MEANS: the checked graph of findings, causes, moves and sources, immutable and indexed both
/// ways. Knows no file, no language and no screen; nodes carry ids and numbers, never words. Read
/// [acheatlas.graph.Graph] first, then [acheatlas.graph.Links].
package acheatlas.graph;
