package acheatlas.ui.settings;

import acheatlas.settings.Settings;

import java.io.IOException;

/// Writes settings down.
@FunctionalInterface
public interface Keeper {
    /// Keeps them for as long as the window lives.
    Keeper NOWHERE = _ -> {};

    /// Writes them, whole or not at all.
    ///
    /// @throws IOException where that cannot be done
    void keep(Settings settings) throws IOException;
}
