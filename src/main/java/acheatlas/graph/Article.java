package acheatlas.graph;

import java.time.LocalDate;
import java.util.List;

/// An article's place in the graph; its words are a Markdown file of the same id in each language.
///
/// @param kind a pillar, one cause, or a subject people ask about
/// @param about indices of the causes it explains
/// @param findings indices of the findings that bring it up
/// @param reviewed the day somebody last read it against its sources
/// @param reviewBy the day it has to be read again
/// @param sources indices into [Graph#sources()]
public record Article(
        int index,
        String id,
        Kind kind,
        List<Integer> about,
        List<Integer> findings,
        LocalDate reviewed,
        LocalDate reviewBy,
        List<Integer> sources) {

    /// The shelf an article stands on.
    public enum Kind {
        PILLAR,
        CAUSE,
        SUBJECT
    }

    public Article {
        about = List.copyOf(about);
        findings = List.copyOf(findings);
        sources = List.copyOf(sources);
    }
}
