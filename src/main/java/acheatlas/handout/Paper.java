package acheatlas.handout;

import java.util.Locale;
import java.util.Set;

/// A size of paper, upright.
public enum Paper {
    A4("A4", 842),
    LETTER("letter", 792);

    // where letter is in everyday use, as the Unicode locale data (CLDR) has it
    private static final Set<String> LETTER_COUNTRIES =
            Set.of(
                    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
                    "VE");

    private final String css;
    private final int height;

    /// @param height points, a 72nd of an inch
    Paper(String css, int height) {
        this.css = css;
        this.height = height;
    }

    /// What printers are filled with in a country; A4 where nobody knows.
    ///
    /// @param country ISO 3166 code such as `US`; may be empty
    public static Paper usualIn(String country) {
        return LETTER_COUNTRIES.contains(country.toUpperCase(Locale.ROOT)) ? LETTER : A4;
    }

    String css() {
        return css;
    }

    int height() {
        return height;
    }
}
