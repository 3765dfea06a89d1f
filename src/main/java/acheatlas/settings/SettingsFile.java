package acheatlas.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes the settings of this computer.
///
/// The clinic's file sets what holds where the person's own says nothing. A fault in either never
/// stops the window: what is broken counts as not said, and a broken file of the person's own is
/// kept beside the new one, as `settings.json.broken`.
public final class SettingsFile {
    private static final String BROKEN = ".broken";
    private static final long LARGEST = 1L << 20;

    private final SettingsPlaces places;
    private Settings without = Settings.DEFAULT;

    public SettingsFile(SettingsPlaces places) {
        this.places = places;
    }

    /// What the files say.
    ///
    /// @param faults why it is not what they say, to be told once
    public record Loaded(Settings settings, List<SettingsFault> faults) {
        public Loaded {
            faults = List.copyOf(faults);
        }
    }

    /// Where the person's own settings are written.
    public Path file() {
        return places.own();
    }

    /// Reads both files.
    public Loaded read() {
        var faults = new ArrayList<SettingsFault>();
        without = read(places.clinic(), Settings.DEFAULT, faults);
        var ownFaults = new ArrayList<SettingsFault>();
        var settings = read(places.own(), without, ownFaults);
        if (!ownFaults.isEmpty()) {
            keepAside(settings);
        }
        faults.addAll(ownFaults);
        return new Loaded(settings, faults);
    }

    private static Settings read(Path file, Settings without, List<SettingsFault> faults) {
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST) {
                throw new IOException("larger than any settings");
            }
            var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            var read =
                    SettingsJson.read(
                            text.startsWith("\uFEFF") ? text.substring(1) : text,
                            without,
                            key ->
                                    faults.add(
                                            new SettingsFault(
                                                    SettingsFault.Kind.WRONG_VALUE, file, key)));
            if (read.isEmpty()) {
                faults.add(new SettingsFault(SettingsFault.Kind.MALFORMED, file, ""));
            }
            return read.orElse(without);
        } catch (NoSuchFileException _) {
            return without; // nothing set yet
        } catch (IOException _) {
            faults.add(new SettingsFault(SettingsFault.Kind.UNREADABLE, file, ""));
            return without;
        }
    }

    /// Moves the broken file aside and writes what could be read of it, so that it is told once.
    private void keepAside(Settings settings) {
        var own = places.own();
        try {
            Files.move(
                    own,
                    own.resolveSibling(own.getFileName() + BROKEN),
                    StandardCopyOption.REPLACE_EXISTING);
            write(settings);
        } catch (IOException _) {
            // neither moved nor written: the settings hold for this run, and it is told again
        }
    }

    /// Writes the settings, whole or not at all. Only the person may read the file.
    ///
    /// @throws IOException where that cannot be done; the old file is as it was
    public void write(Settings settings) throws IOException {
        WholeFile.write(places.own(), SettingsJson.write(settings, without));
    }
}
