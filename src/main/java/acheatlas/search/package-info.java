/// FINDS what a person typed: names, synonyms, lay words, misspellings, whole sentences. In memory,
/// on Lucene; knows no file and no screen, and nothing of causes. Read
/// [acheatlas.search.FindingSearch] first, then `PhraseBook` and `SentenceReader`.
package acheatlas.search;
