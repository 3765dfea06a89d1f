package acheatlas.content;

import java.util.List;

/// The words of a finding; an empty text where there is none.
///
/// @param why why we ask, for a red flag
/// @param action what to do, for a red flag
/// @param synonyms other things people call it, for the search
public record FindingWords(
        String name,
        String meaning,
        String question,
        String why,
        String action,
        List<String> synonyms) {

    static FindingWords read(Entry entry) {
        return new FindingWords(
                entry.name(),
                entry.text("meaning"),
                entry.text("question"),
                entry.text("why"),
                entry.text("action"),
                entry.texts("synonyms"));
    }
}
