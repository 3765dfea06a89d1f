package acheatlas.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The word lists beside this class: which lay words mean the same, which say nothing, which are
/// plain English and no misspelling.
final class LayWords {
    private LayWords() {}

    /// Words that mean the same, to be read through `stems`.
    static SynonymMap synonyms(Analyzer stems) {
        try (var lines = open("lay_words_en.txt")) {
            var parser = new SolrSynonymParser(true, false, stems);
            parser.parse(lines);
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("lay_words_en.txt cannot be read", e);
        }
    }

    /// The words of a list, as written there.
    static Set<String> words(String list) {
        var words = new HashSet<String>();
        try (var lines = new BufferedReader(open(list))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    Collections.addAll(words, line.strip().split("[\\s,]+"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// The lines `left => right` of a list.
    static Map<String, String> pairs(String list) {
        var pairs = new LinkedHashMap<String, String>();
        try (var lines = new BufferedReader(open(list))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var sides = line.split("=>", 2);
                if (!line.startsWith("#") && sides.length == 2) {
                    pairs.put(sides[0].strip(), sides[1].strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static Reader open(String list) {
        var stream = LayWords.class.getResourceAsStream(list);
        return new InputStreamReader(Objects.requireNonNull(stream, list), StandardCharsets.UTF_8);
    }
}
