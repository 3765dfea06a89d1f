package acheatlas.search;

import acheatlas.search.WordAnalyzer.Term;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a text as words with a meaning, and finds its clauses.
final class SentenceReader {
    private static final double MENDED = 0.9;
    private static final Pattern CLAUSE_END = Pattern.compile("[.;!?:()\\n]");
    private static final Pattern PIECE_END = Pattern.compile("[,/&\\u2013\\u2014]|\\s-|-\\s");
    private static final Set<String> CLAUSE_WORDS = Set.of("but", "howev", "although", "though");
    // "an" and "n" are how "and" is said
    private static final Set<String> PIECE_WORDS =
            Set.of(Concept.AND, "an", "n", Concept.OR, "plu", "also", "then");

    private final Lexicon lexicon;

    SentenceReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// @param claimed which characters have been understood already; their words are left out
    Sentence read(String text, BitSet claimed) {
        var words = new ArrayList<Word>();
        int place = 0;
        int clause = 0;
        int piece = 0;
        int last = 0;
        for (var term : lexicon.concepts().terms(text)) {
            var between = text.substring(Math.min(last, term.start()), term.start());
            if (CLAUSE_END.matcher(between).find() || CLAUSE_WORDS.contains(term.word())) {
                clause++;
                piece++;
            } else if (PIECE_END.matcher(between).find() || PIECE_WORDS.contains(term.word())) {
                piece++;
            }
            last = Math.max(last, term.end());
            if (!claimed.get(term.start())) {
                var word = word(term, text, place, clause, piece);
                words.add(word);
                place += word.wordClass() == WordClass.EMPTY ? 0 : 1;
            }
        }
        return Sentence.of(text, lexicon.stems().row(text), List.copyOf(words));
    }

    private Word word(Term term, String text, int place, int clause, int piece) {
        var typed = lexicon.plain().words(text.substring(term.start(), term.end()));
        return new Word(
                term.word(),
                lexicon.classOf(term.word()),
                term.start(),
                term.end(),
                place,
                clause,
                piece,
                typed.stream().anyMatch(lexicon::isMisspelt) ? MENDED : 1);
    }
}
