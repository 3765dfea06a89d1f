package acheatlas.search;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

import java.io.IOException;

/// Keeps the stemmer off words too short to have an ending: it would make "one" into "on".
final class ShortWordFilter extends TokenFilter {
    private static final int LONGEST_KEPT = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);

    ShortWordFilter(TokenStream words) {
        super(words);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        keyword.setKeyword(term.length() <= LONGEST_KEPT);
        return true;
    }
}
