package acheatlas.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Cuts text into words: lower case, accents folded, nothing hanging on to them; their endings off
/// where asked for. Any thread.
final class WordAnalyzer extends Analyzer {
    private final UnaryOperator<TokenStream> further;

    private WordAnalyzer(UnaryOperator<TokenStream> further) {
        this.further = further;
    }

    /// Words as typed.
    static WordAnalyzer plain(Grammar grammar) {
        return new WordAnalyzer(grammar::bare);
    }

    /// Words without their endings.
    static WordAnalyzer stems(Grammar grammar) {
        return new WordAnalyzer(words -> grammar.stems(grammar.bare(words)));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(tokenizer, further.apply(folded));
    }

    /// The words of a text, in its order.
    List<Term> terms(String text) {
        return terms(tokenStream("", text));
    }

    /// What comes out of a stream, which is closed.
    static List<Term> terms(TokenStream words) {
        var terms = new ArrayList<Term>();
        try (words) {
            var term = words.getAttribute(CharTermAttribute.class);
            var offset = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return terms;
    }
}
