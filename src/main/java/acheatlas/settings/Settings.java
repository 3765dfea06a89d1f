package acheatlas.settings;

/// Everything that can be set. Immutable; any thread.
///
/// @param language a language tag such as `es`; empty for the system's
/// @param contentFolder the folder the content is read from; empty for the one that ships
/// @param keepsLog whether a log of what one has done at home is kept; off until somebody asks
public record Settings(
        String language,
        Display display,
        Clinic clinic,
        Emergency emergency,
        Kiosk kiosk,
        String contentFolder,
        boolean keepsLog) {

    /// What holds where nobody has set anything.
    public static final Settings DEFAULT =
            new Settings(
                    "",
                    new Display(Colours.SYSTEM, Display.SMALLEST_TEXT, Motion.SYSTEM),
                    new Clinic("", "", "", ""),
                    new Emergency("", ""),
                    new Kiosk(false, Kiosk.USUAL_SECONDS, ""),
                    "",
                    false);

    /// Light, dark, or as the system says.
    public enum Colours {
        SYSTEM,
        LIGHT,
        DARK
    }

    /// Whether pictures may move.
    public enum Motion {
        SYSTEM,
        FULL,
        LESS
    }

    /// How the window looks.
    ///
    /// @param textSize percent, 100 to 200
    public record Display(Colours colours, int textSize, Motion motion) {
        public static final int SMALLEST_TEXT = 100;
        public static final int LARGEST_TEXT = 200;

        public Display with(Colours other) {
            return new Display(other, textSize, motion);
        }

        public Display with(Motion other) {
            return new Display(colours, textSize, other);
        }

        public Display withTextSize(int percent) {
            return new Display(colours, percent, motion);
        }
    }

    /// Whose desk this computer stands on; all empty at home.
    ///
    /// @param logo path of a picture file
    /// @param printer name of the printer handouts go to; empty for the system's own choice
    public record Clinic(String name, String phone, String logo, String printer) {
        public Clinic withName(String other) {
            return new Clinic(other, phone, logo, printer);
        }

        public Clinic withPhone(String other) {
            return new Clinic(name, other, logo, printer);
        }

        public Clinic withLogo(String other) {
            return new Clinic(name, phone, other, printer);
        }

        public Clinic withPrinter(String other) {
            return new Clinic(name, phone, logo, other);
        }
    }

    /// Whom to call for help.
    ///
    /// @param country ISO 3166 code such as `US`; empty for the system's
    /// @param number a number of one's own, which comes before the country's; empty for none
    public record Emergency(String country, String number) {
        public Emergency withCountry(String other) {
            return new Emergency(other, number);
        }

        public Emergency withNumber(String other) {
            return new Emergency(country, other);
        }

        /// The number to call; empty where nobody has set one and the country is not in the table.
        ///
        /// @param systemCountry the country the system is set to
        public String numberIn(String systemCountry) {
            return number.isEmpty()
                    ? EmergencyNumbers.of(countryIn(systemCountry)).orElse("")
                    : number;
        }

        /// The country whose number it is; the system's where none is chosen.
        public String countryIn(String systemCountry) {
            return country.isEmpty() ? systemCountry : country;
        }
    }

    /// The window on a public screen.
    ///
    /// @param idleSeconds how long nobody has to touch it before it asks and clears, 60 to 120
    /// @param pin what [Pin#text] gave, to leave it; empty for none
    public record Kiosk(boolean on, int idleSeconds, String pin) {
        public static final int FEWEST_SECONDS = 60;
        public static final int MOST_SECONDS = 120;
        static final int USUAL_SECONDS = 90;

        public Kiosk with(boolean isOn) {
            return new Kiosk(isOn, idleSeconds, pin);
        }

        public Kiosk withIdleSeconds(int seconds) {
            return new Kiosk(on, seconds, pin);
        }

        public Kiosk withPin(String other) {
            return new Kiosk(on, idleSeconds, other);
        }
    }

    public Settings withLanguage(String tag) {
        return new Settings(tag, display, clinic, emergency, kiosk, contentFolder, keepsLog);
    }

    public Settings with(Display other) {
        return new Settings(language, other, clinic, emergency, kiosk, contentFolder, keepsLog);
    }

    public Settings with(Clinic other) {
        return new Settings(language, display, other, emergency, kiosk, contentFolder, keepsLog);
    }

    public Settings with(Emergency other) {
        return new Settings(language, display, clinic, other, kiosk, contentFolder, keepsLog);
    }

    public Settings with(Kiosk other) {
        return new Settings(language, display, clinic, emergency, other, contentFolder, keepsLog);
    }

    public Settings withContentFolder(String folder) {
        return new Settings(language, display, clinic, emergency, kiosk, folder, keepsLog);
    }

    public Settings withLog(boolean keeps) {
        return new Settings(language, display, clinic, emergency, kiosk, contentFolder, keeps);
    }
}
