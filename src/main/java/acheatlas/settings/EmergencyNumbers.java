package acheatlas.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;

/// The number that brings an ambulance, by country. The table says where it comes from.
public final class EmergencyNumbers {
    private static final String TABLE = "emergency_numbers.txt";
    private static final Pattern NUMBER = Pattern.compile("[0-9*#+][0-9 *#+-]{1,19}");
    private static final SequencedMap<String, String> NUMBERS = read();

    private EmergencyNumbers() {}

    private static SequencedMap<String, String> read() {
        var numbers = new LinkedHashMap<String, String>();
        try (var table = EmergencyNumbers.class.getResourceAsStream(TABLE)) {
            if (table == null) {
                throw new IllegalStateException("Missing from the build: " + TABLE);
            }
            new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(parts -> numbers.put(parts[0], parts[1]));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot be read: " + TABLE, e);
        }
        return Collections.unmodifiableSequencedMap(numbers);
    }

    /// The countries of the table, by ISO 3166 code.
    public static List<String> countries() {
        return List.copyOf(NUMBERS.keySet());
    }

    /// The number of a country; empty for one that is not in the table.
    public static Optional<String> of(String country) {
        return Optional.ofNullable(NUMBERS.get(country.toUpperCase(Locale.ROOT)));
    }

    /// Whether something can be a number to call.
    public static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }
}
