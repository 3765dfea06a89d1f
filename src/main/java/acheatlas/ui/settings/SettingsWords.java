package acheatlas.ui.settings;

import acheatlas.i18n.Messages;
import acheatlas.settings.EmergencyNumbers;
import acheatlas.settings.SettingsFault;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Every word of the settings.
record SettingsWords(Messages messages) {
    String say(String key, Object... arguments) {
        return messages.say(key, arguments);
    }

    /// A country in the language of the window.
    String country(String code) {
        return code.isEmpty()
                ? say("settings.country.none")
                : Locale.of("", code).getDisplayCountry(messages.language().locale());
    }

    /// `United States, 911`.
    String countryAndNumber(String code) {
        return EmergencyNumbers.of(code)
                .map(number -> say("settings.country.number", country(code), number))
                .orElseGet(() -> country(code));
    }

    /// The countries of the table by name.
    List<String> countries() {
        return EmergencyNumbers.countries().stream()
                .sorted(Comparator.comparing(this::country))
                .toList();
    }

    /// What went wrong, and what holds now.
    String trouble(Trouble trouble) {
        return switch (trouble) {
            case Trouble.Read(SettingsFault fault) -> fault(fault);
            case Trouble.NotWritten(var file, var why) ->
                    say("settings.trouble.not-written", file, why);
            case Trouble.NoContent(var folder, var why) ->
                    say("settings.trouble.no-content", folder, why);
            case Trouble.NoReport(var file, var why) ->
                    say("settings.trouble.no-report", file, why);
        };
    }

    private String fault(SettingsFault fault) {
        return switch (fault.kind()) {
            case UNREADABLE -> say("settings.trouble.unreadable", fault.file());
            case MALFORMED -> say("settings.trouble.malformed", fault.file());
            case WRONG_VALUE -> say("settings.trouble.wrong-value", fault.file(), fault.key());
        };
    }
}
