package acheatlas.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Cuts text into words: lower case, accents folded, no possessive; then as many further steps as
/// asked for. Any thread.
final class WordAnalyzer extends Analyzer {
    private final UnaryOperator<TokenStream> further;

    private WordAnalyzer(UnaryOperator<TokenStream> further) {
        this.further = further;
    }

    /// Words as typed.
    static WordAnalyzer plain() {
        return new WordAnalyzer(UnaryOperator.identity());
    }

    /// Words spelt right and without their endings.
    static WordAnalyzer stems(UnaryOperator<String> respell) {
        return new WordAnalyzer(words -> stems(words, respell));
    }

    /// Meanings, so that "bum" and "buttocks" are one.
    static WordAnalyzer concepts(SynonymMap layWords, UnaryOperator<String> respell) {
        return new WordAnalyzer(
                words -> new SynonymGraphFilter(stems(words, respell), layWords, false));
    }

    private static TokenStream stems(TokenStream words, UnaryOperator<String> respell) {
        return new PorterStemFilter(new ShortWordFilter(new SpellingFilter(words, respell)));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var folded = new ASCIIFoldingFilter(new LowerCaseFilter(tokenizer));
        return new TokenStreamComponents(
                tokenizer, further.apply(new EnglishPossessiveFilter(folded)));
    }

    /// A word of a text and where it stands there.
    record Term(String word, int start, int end) {}

    /// The words of a text, in its order.
    List<Term> terms(String text) {
        var terms = new ArrayList<Term>();
        try (var stream = tokenStream("", text)) {
            var term = stream.getAttribute(CharTermAttribute.class);
            var offset = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return terms;
    }

    List<String> words(String text) {
        return terms(text).stream().map(Term::word).toList();
    }

    /// The words in a row, with one blank before, between and after them, to look one row up in
    /// another.
    String row(String text) {
        return " " + String.join(" ", words(text)) + " ";
    }
}
