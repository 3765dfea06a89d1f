package acheatlas.search;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/// Keeps the best phrase of each finding: one with a hundred phrases takes one place, not all.
final class BestPhrases extends SimpleCollector {
    private final double[] best;
    private @Nullable NumericDocValues findings;
    private @Nullable Scorable phrase;

    private BestPhrases(int findings) {
        best = new double[findings];
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        findings = DocValues.getNumeric(context.reader(), SuggestionIndex.FINDING);
    }

    @Override
    public void setScorer(Scorable scorer) {
        phrase = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (findings != null && phrase != null && findings.advanceExact(document)) {
            int finding = (int) findings.longValue();
            best[finding] = Math.max(best[finding], phrase.score());
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /// Findings with their scores, best first.
    Map<Integer, Double> best(int limit) {
        var found = new LinkedHashMap<Integer, Double>();
        IntStream.range(0, best.length)
                .filter(finding -> best[finding] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(finding -> -best[finding]))
                .limit(limit)
                .forEach(finding -> found.put(finding, best[finding]));
        return found;
    }

    /// Lucene searches the parts of an index one by one and joins what was found.
    record Gathering(int findings) implements CollectorManager<BestPhrases, BestPhrases> {
        @Override
        public BestPhrases newCollector() {
            return new BestPhrases(findings);
        }

        @Override
        public BestPhrases reduce(Collection<BestPhrases> parts) {
            var all = newCollector();
            for (var part : parts) {
                for (int finding = 0; finding < findings; finding++) {
                    all.best[finding] = Math.max(all.best[finding], part.best[finding]);
                }
            }
            return all;
        }
    }
}
