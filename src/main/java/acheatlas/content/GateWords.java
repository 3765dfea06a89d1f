package acheatlas.content;

/// The words of a question asked before any cause is shown.
///
/// @param name what its red flags have in common, in a few words
public record GateWords(String name, String question) {

    static GateWords read(Entry entry) {
        return new GateWords(entry.name(), entry.text("question"));
    }
}
