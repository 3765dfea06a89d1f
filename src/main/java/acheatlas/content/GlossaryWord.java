package acheatlas.content;

/// A word articles explain.
///
/// @param say how it is said: `SO-az`; empty where anybody can tell
public record GlossaryWord(String say, String meaning) {

    static GlossaryWord read(Entry entry) {
        return new GlossaryWord(entry.text("say"), entry.text("meaning"));
    }
}
