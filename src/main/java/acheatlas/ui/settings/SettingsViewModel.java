package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.settings.EmergencyNumbers;
import acheatlas.settings.Pin;
import acheatlas.settings.Settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The settings that hold now. Each change is seen and written at once; one that cannot be written
/// still holds until the window closes, and says so.
///
/// JavaFX thread only. Lives as long as the application: a window built anew, in another language,
/// follows the same one.
public final class SettingsViewModel {
    private final Keeper keeper;
    private final Path file;
    private final String systemCountry;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private Runnable kiosk = () -> {};
    private final ReadOnlyObjectWrapper<List<Trouble>> troubles;

    /// @param file where the keeper writes to, for saying so
    /// @param systemCountry ISO 3166 code of the country the system is set to; may be empty
    /// @param troubles what went wrong before
    public SettingsViewModel(
            Settings settings,
            Keeper keeper,
            Path file,
            String systemCountry,
            List<Trouble> troubles) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.keeper = keeper;
        this.file = file;
        this.systemCountry = systemCountry;
        this.troubles = new ReadOnlyObjectWrapper<>(List.copyOf(troubles));
    }

    /// What holds where nobody has set anything and nothing is written, for pictures and tests.
    public static SettingsViewModel usual() {
        return new SettingsViewModel(
                Settings.DEFAULT, Keeper.NOWHERE, Path.of("settings.json"), "US", List.of());
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public Settings settings() {
        return settings.get();
    }

    /// What went wrong and has not been put right; the latest last.
    public ReadOnlyObjectProperty<List<Trouble>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /// Where the settings are written.
    public Path file() {
        return file;
    }

    /// Changes settings; does nothing where they are the same.
    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(settings());
        if (next.equals(settings())) {
            return;
        }
        forget(Trouble.NotWritten.class);
        try {
            keeper.keep(next);
        } catch (IOException e) {
            tell(new Trouble.NotWritten(file, String.valueOf(e.getMessage())));
        }
        settings.set(next);
    }

    /// Tells of something that went wrong.
    public void tell(Trouble trouble) {
        troubles.set(Stream.concat(troubles.get().stream(), Stream.of(trouble)).toList());
    }

    private void forget(Class<? extends Trouble> kind) {
        troubles.set(troubles.get().stream().filter(it -> !kind.isInstance(it)).toList());
    }

    /// Takes all that was told off the screen.
    public void dismiss() {
        troubles.set(List.of());
    }

    /// The number to call in an emergency; empty where nobody knows it.
    public String emergencyNumber() {
        return settings().emergency().numberIn(systemCountry);
    }

    /// The country whose number it is; may be empty.
    public String country() {
        return settings().emergency().countryIn(systemCountry);
    }

    /// The country the system is set to; may be empty.
    public String systemCountry() {
        return systemCountry;
    }

    /// Sets a number of one's own, or none where it is blank.
    ///
    /// @return whether it can be a number to call; where not, nothing changes
    public boolean callNumber(String typed) {
        var number = typed.strip();
        if (!number.isEmpty() && !EmergencyNumbers.isNumber(number)) {
            return false;
        }
        change(now -> now.with(now.emergency().withNumber(number)));
        return true;
    }

    /// Sets the staff PIN. Takes a noticeable moment.
    ///
    /// @return whether these are four to twelve digits; where not, nothing changes
    public boolean setPin(String digits) {
        if (!Pin.isAllowed(digits)) {
            return false;
        }
        var pin = Pin.of(digits).text();
        change(now -> now.with(now.kiosk().withPin(pin)));
        return true;
    }

    /// Called when the kiosk is to begin at once.
    public void onKiosk(Runnable action) {
        kiosk = action;
    }

    public void startKiosk() {
        kiosk.run();
    }

    public void removePin() {
        change(now -> now.with(now.kiosk().withPin("")));
    }

    /// Writes what is wrong with the content as plain text.
    public void report(List<Problem> problems, Path to) {
        forget(Trouble.NoReport.class);
        var text = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
        try {
            Files.writeString(to, text + "\n");
        } catch (IOException e) {
            tell(new Trouble.NoReport(to, String.valueOf(e.getMessage())));
        }
    }
}
