package acheatlas.content;

/// The words of a triage rule.
///
/// @param action what to do and why
public record RuleWords(String name, String action) {

    static RuleWords read(Entry entry) {
        return new RuleWords(entry.name(), entry.text("action"));
    }
}
