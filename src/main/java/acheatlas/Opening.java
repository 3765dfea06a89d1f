package acheatlas;

import java.nio.file.Path;
import java.util.List;

/// What the words after the program's name ask of the window.
///
/// @param pack the content pack to open; empty where none was named
/// @param kiosk whether it stands at a front desk: `--kiosk`
/// @param ending what happens once the start screen is there
record Opening(String pack, boolean kiosk, Ending ending) {
    private static final String PACK = ".acheatlas";
    private static final String KIOSK = "--kiosk";

    /// Whether these words ask for the window; if not, they are a command.
    static boolean isAsked(List<String> words) {
        return words.stream().allMatch(Opening::isKnown);
    }

    private static boolean isKnown(String word) {
        return word.endsWith(PACK) || word.equals(KIOSK) || Ending.of(word) != Ending.BY_PERSON;
    }

    static Opening of(List<String> words) {
        var pack = words.stream().filter(word -> word.endsWith(PACK)).findFirst();
        var ending =
                words.stream().map(Ending::of).filter(it -> it != Ending.BY_PERSON).findFirst();
        return new Opening(pack.orElse(""), words.contains(KIOSK), ending.orElse(Ending.BY_PERSON));
    }

    /// What to read: the pack that was opened, else the folder of one's own, else what came along.
    ///
    /// @param own empty where there is none
    Path folder(String own) {
        if (!pack.isEmpty()) {
            return Path.of(pack);
        }
        return own.isEmpty() ? shipped() : Path.of(own);
    }

    /// The folder the launcher names in `acheatlas.data`, else `data` where it was started.
    static Path shipped() {
        return Path.of(System.getProperty("acheatlas.data", "data"));
    }
}
