package acheatlas.search;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.function.UnaryOperator;

/// Respells words on their way to the stemmer.
final class SpellingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final UnaryOperator<String> respell;

    SpellingFilter(TokenStream words, UnaryOperator<String> respell) {
        super(words);
        this.respell = respell;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var respelt = respell.apply(term.toString());
        term.setEmpty().append(respelt);
        return true;
    }
}
