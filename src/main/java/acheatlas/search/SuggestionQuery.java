package acheatlas.search;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

import java.util.ArrayList;
import java.util.List;

/// Asks the index for what has been typed so far.
final class SuggestionQuery {
    private static final float EXACT = 100;
    private static final float BEGINS = 10;
    private static final float SAME_WORD = 3;
    private static final float SAME_MEANING = 2;
    private static final float BEGINS_WORD = 1.5f;
    private static final float ASKS = 0.5f;
    private static final float NEAR = 0.5f;
    private static final int MOST_NEAR = 6;

    /// The share of the words typed that a phrase must have.
    private static final double ENOUGH = 0.6;

    private final Lexicon lexicon;

    SuggestionQuery(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Query of(Reading reading) {
        var typed = reading.typedRow().strip();
        var words = asked(reading);
        var someWords = new BooleanQuery.Builder();
        for (int at = 0; at < words.size(); at++) {
            someWords.add(word(words.get(at), at == words.size() - 1), Occur.SHOULD);
        }
        someWords.setMinimumNumberShouldMatch((int) Math.ceil(words.size() * ENOUGH));
        return new BooleanQuery.Builder()
                .add(
                        constant(new TermQuery(new Term(SuggestionIndex.WHOLE, typed)), EXACT),
                        Occur.SHOULD)
                .add(
                        constant(new PrefixQuery(new Term(SuggestionIndex.WHOLE, typed)), BEGINS),
                        Occur.SHOULD)
                .add(someWords.build(), Occur.SHOULD)
                .build();
    }

    /// The words to look for. Those that say nothing are left out, unless there are no others or
    /// one is still being typed: "butt hurts wen" asks as much as "butt hurts".
    private List<String> asked(Reading reading) {
        var all = reading.words().stream().map(typed -> typed.word()).toList();
        var telling = new ArrayList<String>();
        for (int at = 0; at < all.size(); at++) {
            if (at == all.size() - 1 || !isEmpty(all.get(at))) {
                telling.add(all.get(at));
            }
        }
        return telling.size() > 1 ? telling : all;
    }

    private boolean isEmpty(String word) {
        return lexicon.meanings(word).stream()
                .allMatch(concept -> lexicon.classOf(concept) == WordClass.EMPTY);
    }

    /// A word as itself, as what it means, as the beginning of another while it is being typed, or
    /// misspelt.
    private Query word(String word, boolean isLast) {
        var ways = new ArrayList<Query>();
        ways.add(boosted(SuggestionIndex.TYPED, word, SAME_WORD));
        for (var concept : lexicon.meanings(word)) {
            ways.add(boosted(SuggestionIndex.MEANT, concept, SAME_MEANING));
            ways.add(boosted(SuggestionIndex.ASKED, concept, ASKS));
        }
        if (isLast) {
            ways.add(constant(new PrefixQuery(new Term(SuggestionIndex.TYPED, word)), BEGINS_WORD));
        }
        for (var other : lexicon.near(word)) {
            if (!other.equals(word) && ways.size() < MOST_NEAR) {
                ways.add(boosted(SuggestionIndex.TYPED, other, NEAR));
            }
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query boosted(String field, String word, float boost) {
        return new BoostQuery(new TermQuery(new Term(field, word)), boost);
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }
}
