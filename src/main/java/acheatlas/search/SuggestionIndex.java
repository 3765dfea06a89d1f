package acheatlas.search;

import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every phrase and question as a document of its own, to be found while it is still being typed.
final class SuggestionIndex {
    private static final String FINDING = "finding";
    private static final String WHOLE = "whole";
    private static final String TYPED = "typed";
    private static final String MEANT = "meant";
    private static final String ASKED = "asked";

    /// Enough documents for any limit: a finding has some forty.
    private static final int DOCUMENTS = 200;

    private static final float EXACT = 100;
    private static final float BEGINS = 10;
    private static final float SAME_WORD = 3;
    private static final float SAME_MEANING = 2;
    private static final float BEGINS_WORD = 1.5f;
    private static final float ASKS = 0.5f;
    private static final float NEAR = 0.8f;
    private static final int SHORTEST_FUZZY = 4;
    private static final int TWO_SLIPS_FROM = 8;

    /// The share of the words typed that a phrase must have.
    private static final double ENOUGH = 0.6;

    private final Lexicon lexicon;
    private final IndexSearcher searcher;

    SuggestionIndex(List<SearchEntry> entries, Lexicon lexicon) {
        this.lexicon = lexicon;
        try {
            searcher = new IndexSearcher(DirectoryReader.open(write(entries)));
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    private ByteBuffersDirectory write(List<SearchEntry> entries) throws IOException {
        var directory = new ByteBuffersDirectory();
        var analyzers =
                new PerFieldAnalyzerWrapper(lexicon.concepts(), Map.of(TYPED, lexicon.plain()));
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzers))) {
            for (var entry : entries) {
                for (var phrase : entry.phrases()) {
                    writer.addDocument(document(entry.finding(), phrase));
                }
                var question = new Document();
                question.add(new StoredField(FINDING, entry.finding()));
                question.add(new TextField(ASKED, entry.question(), Field.Store.NO));
                writer.addDocument(question);
            }
        }
        return directory;
    }

    private Document document(int finding, String phrase) {
        var document = new Document();
        document.add(new StoredField(FINDING, finding));
        document.add(new StringField(WHOLE, whole(phrase), Field.Store.NO));
        document.add(new TextField(TYPED, phrase, Field.Store.NO));
        document.add(new TextField(MEANT, phrase, Field.Store.NO));
        return document;
    }

    private String whole(String text) {
        return String.join(" ", lexicon.plain().words(text));
    }

    /// Findings and how well what was typed fits them, best first.
    Map<Integer, Double> find(String typed, int limit) {
        var words = lexicon.plain().words(typed);
        var found = new LinkedHashMap<Integer, Double>();
        if (words.isEmpty()) {
            return found;
        }
        try {
            var stored = searcher.storedFields();
            for (var hit : searcher.search(query(words), DOCUMENTS).scoreDocs) {
                var finding = stored.document(hit.doc).getField(FINDING).numericValue();
                if (finding != null && found.size() < limit) {
                    found.putIfAbsent(finding.intValue(), (double) hit.score);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory", e);
        }
        return found;
    }

    private Query query(List<String> words) {
        var typed = String.join(" ", words);
        var someWords = new BooleanQuery.Builder();
        int telling = 0;
        for (int at = 0; at < words.size(); at++) {
            someWords.add(word(words.get(at), at == words.size() - 1), BooleanClause.Occur.SHOULD);
            telling++;
        }
        someWords.setMinimumNumberShouldMatch((int) Math.ceil(telling * ENOUGH));
        return new BooleanQuery.Builder()
                .add(
                        constant(new TermQuery(new Term(WHOLE, typed)), EXACT),
                        BooleanClause.Occur.SHOULD)
                .add(
                        constant(new PrefixQuery(new Term(WHOLE, typed)), BEGINS),
                        BooleanClause.Occur.SHOULD)
                .add(someWords.build(), BooleanClause.Occur.SHOULD)
                .build();
    }

    /// A word as itself, as what it means, as the beginning of another while it is being typed, or
    /// misspelt.
    private Query word(String word, boolean isLast) {
        var ways = new ArrayList<Query>();
        ways.add(boosted(new TermQuery(new Term(TYPED, word)), SAME_WORD));
        for (var concept : lexicon.concepts().words(word)) {
            ways.add(boosted(new TermQuery(new Term(MEANT, concept)), SAME_MEANING));
            ways.add(boosted(new TermQuery(new Term(ASKED, concept)), ASKS));
        }
        if (isLast) {
            ways.add(constant(new PrefixQuery(new Term(TYPED, word)), BEGINS_WORD));
        }
        if (word.length() >= SHORTEST_FUZZY) {
            int slips = word.length() < TWO_SLIPS_FROM ? 1 : 2;
            ways.add(boosted(new FuzzyQuery(new Term(TYPED, word), slips, 1), NEAR));
        }
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }

    private static Query constant(Query query, float boost) {
        return new BoostQuery(new ConstantScoreQuery(query), boost);
    }
}
