package acheatlas.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;

import java.util.List;
import java.util.Optional;

/// English, as people type it in Britain and America.
final class EnglishGrammar implements Grammar {
    @Override
    public TokenStream bare(TokenStream words) {
        return new EnglishPossessiveFilter(words);
    }

    @Override
    public TokenStream stems(TokenStream words) {
        return new PorterStemFilter(new ShortWordFilter(words));
    }

    /// "hurtin" is how it is said.
    @Override
    public Optional<String> written(String word) {
        return word.endsWith("in") ? Optional.of(word + "g") : Optional.empty();
    }

    @Override
    public List<Quantity> quantities(String text, List<Term> words) {
        return new EnglishNumbers(text, words).quantities();
    }

    @Override
    public List<Age> ages(List<Term> words, List<Quantity> quantities) {
        return new Person(words).ages(quantities);
    }

    @Override
    public Optional<String> duration(String text, List<Term> words, Quantity quantity) {
        return new EnglishDuration(text, words).finding(quantity);
    }
}
