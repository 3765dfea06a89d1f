package acheatlas.search;

import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/// Every phrase and question as a document of its own, to be found while it is still being typed.
final class SuggestionIndex {
    static final String FINDING = "finding";

    /// All the words typed, as one.
    static final String WHOLE = "whole";

    static final String TYPED = "typed";
    static final String MEANT = "meant";
    static final String ASKED = "asked";

    /// Which words and how often, not where: no query asks for neighbours.
    private static final FieldType WORDS = new FieldType();

    static {
        WORDS.setTokenized(true);
        WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WORDS.freeze();
    }

    private final int findings;
    private final SuggestionQuery query;
    private final IndexSearcher searcher;

    SuggestionIndex(ContentPhrases content) {
        findings =
                1
                        + content.findings().stream()
                                .mapToInt(spoken -> spoken.entry().finding())
                                .max()
                                .orElse(0);
        query = new SuggestionQuery(content.lexicon());
        try {
            searcher = new IndexSearcher(DirectoryReader.open(write(content)));
        } catch (IOException e) {
            throw new UncheckedIOException("indexing in memory", e);
        }
    }

    private static ByteBuffersDirectory write(ContentPhrases content) throws IOException {
        var directory = new ByteBuffersDirectory();
        var all = new IndexWriterConfig(new KeywordAnalyzer()).setUseCompoundFile(false);
        var finding = new NumericDocValuesField(FINDING, 0);
        var whole = new StringField(WHOLE, "", Field.Store.NO);
        var typed = new WordStream();
        var meant = new WordStream();
        var asked = new WordStream();
        var document =
                List.of(
                        finding,
                        whole,
                        new Field(TYPED, typed, WORDS),
                        new Field(MEANT, meant, WORDS));
        var question = List.of(finding, new Field(ASKED, asked, WORDS));
        try (var writer = new IndexWriter(directory, all)) {
            for (var spoken : content.findings()) {
                finding.setLongValue(spoken.entry().finding());
                for (var phrase : spoken.phrases()) {
                    whole.setStringValue(phrase.typedRow().strip());
                    typed.of(phrase.words());
                    meant.of(phrase.concepts());
                    writer.addDocument(document);
                }
                asked.of(content.lexicon().read(spoken.entry().question()).concepts());
                writer.addDocument(question);
            }
        }
        return directory;
    }

    /// Findings and how well what was typed fits them, best first.
    Map<Integer, Double> find(Reading typed, int limit) {
        if (typed.words().isEmpty()) {
            return Map.of();
        }
        try {
            return searcher.search(query.of(typed), new BestPhrases.Gathering(findings))
                    .best(limit);
        } catch (IOException e) {
            throw new UncheckedIOException("searching in memory", e);
        }
    }
}
