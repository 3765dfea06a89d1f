package acheatlas.search;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.util.Iterator;
import java.util.List;

/// Words that have been cut already, as Lucene reads them. One thread; may be filled again.
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private List<Term> words = List.of();
    private Iterator<Term> next = words.iterator();

    void of(List<Term> content) {
        words = content;
    }

    @Override
    public void reset() {
        next = words.iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        clearAttributes();
        var word = next.next();
        term.setEmpty().append(word.word());
        offset.setOffset(word.start(), word.end());
        return true;
    }
}
