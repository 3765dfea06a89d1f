package acheatlas.ui.paper;

import java.nio.file.Path;
import java.util.Optional;

/// Asks a person where to write a file. JavaFX thread only.
@FunctionalInterface
public interface SaveDialog {
    /// Where there are no dialogs.
    SaveDialog NONE = (_, _) -> Optional.empty();

    /// Empty where the person closed the dialog.
    ///
    /// @param title of the dialog
    /// @param name offered as the file's name
    Optional<Path> ask(String title, String name);
}
