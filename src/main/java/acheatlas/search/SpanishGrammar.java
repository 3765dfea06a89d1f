package acheatlas.search;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;

import java.util.List;
import java.util.Optional;

/// Spanish, as people type it in America and Spain. The light stemmer takes off number and gender
/// alone, so that "sentarse" and "sentir", "dormir" and "dormida" stay apart; the forms of verbs
/// are in `lay_words_es.txt`.
final class SpanishGrammar implements Grammar {
    private static final CharArraySet MEANINGS =
            CharArraySet.unmodifiableSet(new CharArraySet(Concept.names(), false));

    @Override
    public TokenStream stems(TokenStream words) {
        return new SpanishLightStemFilter(
                new SetKeywordMarkerFilter(new ShortWordFilter(words), MEANINGS));
    }

    @Override
    public List<Quantity> quantities(String text, List<Term> words) {
        return new SpanishNumbers(words).quantities();
    }

    @Override
    public List<Age> ages(List<Term> words, List<Quantity> quantities) {
        return new SpanishAges(words).ages(quantities);
    }

    @Override
    public Optional<String> duration(String text, List<Term> words, Quantity quantity) {
        return new SpanishDuration(text, words).finding(quantity);
    }

    @Override
    public boolean readsAllTimes() {
        return true;
    }
}
