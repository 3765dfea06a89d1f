package acheatlas.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a text as words with a meaning, and finds its clauses.
final class SentenceReader {
    private static final double MENDED = 0.9;
    private static final Pattern CLAUSE_END = Pattern.compile("[.;!?:()\\n]");
    private static final Pattern PIECE_END = Pattern.compile("[,/&\\u2013\\u2014]|\\s-|-\\s");
    private final Lexicon lexicon;

    SentenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param claimed which characters have been understood already; their words are left out
    Sentence read(Reading reading, BitSet claimed) {
        var small = lexicon.sentenceWords();
        var text = reading.text();
        var words = new ArrayList<Word>();
        int place = 0;
        int clause = 0;
        int piece = 0;
        int last = 0;
        for (var term : reading.concepts()) {
            var between = text.substring(Math.min(last, term.start()), term.start());
            if (CLAUSE_END.matcher(between).find() || small.clause().contains(term.word())) {
                clause++;
                piece++;
            } else if (PIECE_END.matcher(between).find() || small.piece().contains(term.word())) {
                piece++;
            }
            last = Math.max(last, term.end());
            if (!claimed.get(term.start())) {
                var word = word(term, reading, place, clause, piece);
                words.add(word);
                place += word.wordClass() == WordClass.EMPTY ? 0 : 1;
            }
        }
        return Sentence.of(reading, List.copyOf(words));
    }

    private Word word(Term term, Reading reading, int place, int clause, int piece) {
        return new Word(
                term.word(),
                lexicon.classOf(term.word()),
                term.start(),
                term.end(),
                place,
                clause,
                piece,
                isMisspelt(term, reading) ? MENDED : 1);
    }

    private boolean isMisspelt(Term term, Reading reading) {
        for (var typed : reading.words()) {
            if (typed.start() >= term.start()
                    && typed.end() <= term.end()
                    && lexicon.isMisspelt(typed.word())) {
                return true;
            }
        }
        return false;
    }
}
