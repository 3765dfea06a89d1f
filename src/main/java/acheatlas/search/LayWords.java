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
import java.util.Set;

/// The word lists of a language beside this class: which lay words mean the same, which say
/// nothing, which are plain and no misspelling. A list that is not there is empty.
///
/// @param language the end of their names, such as `en`
record LayWords(String language) {

    /// Words that mean the same, to be read through `stems`.
    SynonymMap synonyms(Analyzer stems) {
        try (var lines = open("lay_words")) {
            var parser = new SolrSynonymParser(true, false, stems);
            parser.parse(lines);
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("the lay words cannot be read: " + language, e);
        }
    }

    /// The words of a list, as written there.
    Set<String> words(String list) {
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
    Map<String, String> pairs(String list) {
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

    private Reader open(String list) {
        var stream = LayWords.class.getResourceAsStream(list + "_" + language + ".txt");
        return stream == null
                ? Reader.of("")
                : new InputStreamReader(stream, StandardCharsets.UTF_8);
    }
}
