package acheatlas.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;

import java.util.List;

/// Reads words as what they mean, so that "bum" and "buttocks" are one. One thread; made once for
/// many texts, because making one costs as much as reading one.
final class ConceptReader {
    private final WordStream words = new WordStream();
    private final TokenStream concepts;

    ConceptReader(SynonymMap layWords) {
        // a language without a list of lay words has a map without words, which Lucene refuses
        concepts = layWords.fst == null ? words : new SynonymGraphFilter(words, layWords, false);
    }

    /// @param stems words without endings
    List<Term> read(List<Term> stems) {
        words.of(stems);
        return WordAnalyzer.terms(concepts);
    }
}
