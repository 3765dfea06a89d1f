package acheatlas.search;

import acheatlas.graph.FindingKind;

import java.util.List;
import java.util.stream.Stream;

/// One finding as the search reads it: its place and id from the graph, its words from the text.
///
/// @param finding the finding's index in the graph
/// @param ages the years an age band covers, first and last; empty for every other finding
public record SearchEntry(
        int finding,
        String id,
        FindingKind kind,
        String name,
        List<String> synonyms,
        String question,
        String meaning,
        List<Integer> ages) {

    public SearchEntry {
        synonyms = List.copyOf(synonyms);
        ages = List.copyOf(ages);
    }

    /// Name and synonyms: all the ways to say it, none twice.
    List<String> phrases() {
        return Stream.concat(Stream.of(name), synonyms.stream())
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    boolean coversAge(double years) {
        return !ages.isEmpty()
                && Math.floor(years) >= ages.getFirst()
                && Math.floor(years) <= ages.getLast();
    }
}
