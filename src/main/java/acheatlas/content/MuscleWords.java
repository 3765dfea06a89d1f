package acheatlas.content;

/// The words of a muscle or tendon.
///
/// @param proper its anatomical name; empty where the name is that already
public record MuscleWords(String name, String proper) {

    static MuscleWords read(Entry entry) {
        return new MuscleWords(entry.name(), entry.text("proper"));
    }
}
