package acheatlas.search;

import acheatlas.search.Phrase.Part;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/// One phrase tried around one word of a sentence: what of it is there, and whether that is enough.
final class Fit {
    // tuned on phrases of lay people; see SearchTest for what they must do
    private static final double ENOUGH = 0.76;
    private static final double ENOUGH_FOR_RED_FLAG = 0.8;
    private static final double GAP_COST = 0.1;
    private static final double PIECE_COST = 1.5;
    private static final double STAND_IN = 0.8;
    private static final double LITERAL_BONUS = 1.25;

    /// How far behind a phrase a "fine" still speaks of it.
    private static final int REACH = 2;

    private final Sentence sentence;
    private final Phrase phrase;
    private final Word anchor;
    private final List<Word> words = new ArrayList<>();
    private final Set<WordClass> missing = EnumSet.noneOf(WordClass.class);
    private double found;
    private int full;
    private int weak;
    private boolean hasStandIn;
    private boolean hasFine;

    private static final Map<String, List<String>> STAND_INS =
            Map.of(
                    Concept.PAIN,
                    List.of(Concept.WORSE, Concept.SEVERE, Concept.CANNOT, Concept.FINE),
                    Concept.WORSE,
                    List.of(Concept.PAIN, Concept.SEVERE, Concept.CANNOT, Concept.FINE),
                    Concept.CANNOT,
                    List.of(Concept.FINE, Concept.CAN),
                    Concept.NOT,
                    List.of(Concept.CANNOT));

    /// Meanings that others may stand for.
    static final Set<String> REPLACEABLE = STAND_INS.keySet();

    private Fit(Sentence sentence, Phrase phrase, Word anchor) {
        this.sentence = sentence;
        this.phrase = phrase;
        this.anchor = anchor;
    }

    /// The match, where the phrase is there.
    ///
    /// @param anchor the word to start from: one with the phrase's most telling meaning
    static Optional<Match> of(Sentence sentence, Phrase phrase, Word anchor) {
        var fit = new Fit(sentence, phrase, anchor);
        return fit.collect() ? fit.judge() : Optional.empty();
    }

    /// Gathers the phrase's words; false where it cannot be meant.
    private boolean collect() {
        int negatedFrom = -1;
        for (var part : phrase.parts()) {
            var word = word(part.concept());
            if (word == null) {
                if (Concept.isEssential(part.concept())) {
                    return false;
                }
                missing.add(part.wordClass());
                continue;
            }
            int place = word.place();
            if (place < negatedFrom && part.wordClass().compareTo(WordClass.WEAK) >= 0) {
                return false; // "no strength in the leg" is not "the leg has no ..."
            }
            boolean negates =
                    part.concept().equals(Concept.NOT) || part.concept().equals(Concept.CANNOT);
            negatedFrom = negates ? place : -1;
            add(part, word);
        }
        return true;
    }

    private void add(Part part, Word word) {
        boolean same = word.concept().equals(part.concept());
        words.add(word);
        found += part.weight() * word.certainty() * (same ? 1 : STAND_IN);
        full += part.wordClass() == WordClass.FULL ? 1 : 0;
        weak += part.wordClass() == WordClass.WEAK ? 1 : 0;
        hasStandIn |= !same;
        hasFine |=
                !same
                        && (word.concept().equals(Concept.FINE)
                                || word.concept().equals(Concept.CAN));
    }

    private @Nullable Word word(String concept) {
        if (concept.equals(anchor.concept())) {
            return anchor;
        }
        var same = nearest(concept);
        if (same != null) {
            return same;
        }
        for (var other : standIns(concept)) {
            var word = nearest(other);
            if (word != null && !words.contains(word)) {
                return word;
            }
        }
        return null;
    }

    /// Meanings that may stand for another: "can't sit" is as good as "hurts to sit", and "sitting
    /// is fine" denies it.
    static List<String> standIns(String concept) {
        return STAND_INS.getOrDefault(concept, List.of());
    }

    private @Nullable Word nearest(String concept) {
        Word nearest = null;
        for (var word : sentence.with(concept)) {
            if (word.clause() == anchor.clause()
                    && (nearest == null || distance(word) < distance(nearest))) {
                nearest = word;
            }
        }
        return nearest;
    }

    private int distance(Word word) {
        return Math.abs(word.place() - anchor.place());
    }

    private static double enough(Phrase phrase) {
        return phrase.isRedFlag() ? ENOUGH_FOR_RED_FLAG : ENOUGH;
    }

    /// How much of a phrase's weight a sentence must have, unless it holds its very words.
    static double needed(Phrase phrase) {
        return phrase.weight() * enough(phrase);
    }

    private Optional<Match> judge() {
        double fit = found / phrase.weight() / (1 + GAP_COST * gaps());
        // "aching backs of thighs" holds the words of "aching back", but not what they mean
        boolean literal =
                !missing.contains(WordClass.FULL) && sentence.row().contains(phrase.stems());
        boolean enough = fit >= enough(phrase);
        if (!literal && !(enough && (full > 1 || isWholeEnough()))) {
            return Optional.empty();
        }
        double score = found * fit * (literal ? LITERAL_BONUS : 1);
        return Optional.of(new Match(phrase, words, score, hasFine || isTakenBack()));
    }

    /// Words and commas inside the match that are not of it.
    private double gaps() {
        int pieces = last(Word::piece) - first(Word::piece);
        return sentence.foreign(first(Word::place), last(Word::place), words)
                + Math.floor(PIECE_COST * pieces);
    }

    /// Whether a match with a single full word, or none, is meant: then nearly all the rest must be
    /// there, and close by. "Mother" is no "new mother", and "feet" no "worse on my feet".
    private boolean isWholeEnough() {
        if (full < phrase.count(WordClass.FULL) || missing.contains(WordClass.SPECIAL)) {
            return false;
        }
        if (words.size() == 1) {
            return full == 1 && phrase.isSingleWord();
        }
        boolean inCompany = phrase.has(WordClass.SPECIAL) || phrase.has(WordClass.WEAK);
        if ((missing.contains(WordClass.LIGHT) && weak < 2)
                || (missing.contains(WordClass.GRAMMAR) && !inCompany)) {
            return false;
        }
        if (full == 0 && (weak == 0 || hasStandIn || !missing.isEmpty())) {
            return false;
        }
        int slack = phrase.has(WordClass.SPECIAL) ? 2 : 1;
        return last(Word::place) - first(Word::place) < words.size() + slack;
    }

    /// "bladder works normally", "coughing does not hurt": words right behind the match deny it.
    private boolean isTakenBack() {
        int last = last(Word::place);
        return !phrase.has(Concept.FINE)
                && (isBehind(Concept.FINE, last)
                        || (!hasNot()
                                && isBehind(Concept.NOT, last)
                                && isBehind(Concept.PAIN, last + 1)));
    }

    private boolean hasNot() {
        for (var word : words) {
            if (word.concept().equals(Concept.NOT)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBehind(String concept, int place) {
        for (var word : sentence.with(concept)) {
            if (word.piece() == anchor.piece()
                    && word.place() > place
                    && word.place() <= place + REACH) {
                return true;
            }
        }
        return false;
    }

    private int first(ToIntFunction<Word> of) {
        int first = of.applyAsInt(anchor);
        for (var word : words) {
            first = Math.min(first, of.applyAsInt(word));
        }
        return first;
    }

    private int last(ToIntFunction<Word> of) {
        int last = of.applyAsInt(anchor);
        for (var word : words) {
            last = Math.max(last, of.applyAsInt(word));
        }
        return last;
    }
}
