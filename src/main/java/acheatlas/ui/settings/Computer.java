package acheatlas.ui.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the settings ask of the system: its dialogs and its printers.
public interface Computer {
    /// A system that has none of it, for pictures and tests.
    Computer NONE =
            new Computer() {
                @Override
                public Optional<Path> chooseFolder(String title) {
                    return Optional.empty();
                }

                @Override
                public Optional<Path> choosePicture(String title) {
                    return Optional.empty();
                }

                @Override
                public Optional<Path> saveAs(String title, String name) {
                    return Optional.empty();
                }

                @Override
                public List<String> printers() {
                    return List.of();
                }
            };

    /// The folder somebody chose; empty where they closed the dialog.
    Optional<Path> chooseFolder(String title);

    /// The picture file somebody chose; empty where they closed the dialog.
    Optional<Path> choosePicture(String title);

    /// Where to write a file; empty where they closed the dialog.
    ///
    /// @param name offered as its name
    Optional<Path> saveAs(String title, String name);

    /// The names of the printers.
    List<String> printers();
}
