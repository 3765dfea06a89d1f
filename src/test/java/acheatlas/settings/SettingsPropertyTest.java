package acheatlas.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import acheatlas.settings.Settings.Clinic;
import acheatlas.settings.Settings.Colours;
import acheatlas.settings.Settings.Display;
import acheatlas.settings.Settings.Emergency;
import acheatlas.settings.Settings.Kiosk;
import acheatlas.settings.Settings.Motion;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SettingsPropertyTest {
    private static final String PIN =
            "pbkdf2-sha512:210000:AAAAAAAAAAAAAAAAAAAAAA==:"
                    + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Provide
    Arbitrary<Settings> settings() {
        var line =
                Arbitraries.strings()
                        .ofMaxLength(40)
                        .filter(it -> it.codePoints().noneMatch(Character::isISOControl))
                        .filter(it -> it.codePoints().noneMatch(SettingsPropertyTest::isHalf));
        var display =
                Combinators.combine(
                                Arbitraries.of(Colours.class),
                                Arbitraries.integers().between(100, 200),
                                Arbitraries.of(Motion.class))
                        .as(Display::new);
        var clinic = Combinators.combine(line, line, line, line).as(Clinic::new);
        var emergency =
                Combinators.combine(
                                Arbitraries.of("", "US", "GB", "ZZ"),
                                Arbitraries.of("", "911", "+44 20 7946 0000"))
                        .as(Emergency::new);
        var kiosk =
                Combinators.combine(
                                Arbitraries.of(true, false),
                                Arbitraries.integers().between(60, 120),
                                Arbitraries.of("", PIN))
                        .as(Kiosk::new);
        return Combinators.combine(
                        Arbitraries.of("", "en", "es", "es-MX"),
                        display,
                        clinic,
                        emergency,
                        kiosk,
                        line,
                        Arbitraries.of(true, false))
                .as(Settings::new);
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    @Property(tries = 300)
    void whatIsWrittenIsWhatIsRead(
            @ForAll("settings") Settings settings, @ForAll("settings") Settings without) {
        var text = SettingsJson.write(settings, without);

        var read = SettingsJson.read(text, without, key -> fail("wrong: " + key));

        assertEquals(settings, read.orElseThrow());
    }

    @Property(tries = 300)
    void anyTextAtAllLeavesSettingsThatCanBeWritten(@ForAll String text) {
        var settings = SettingsJson.read(text, Settings.DEFAULT, _ -> {}).orElse(Settings.DEFAULT);

        assertEquals(
                settings,
                SettingsJson.read(
                                SettingsJson.write(settings, Settings.DEFAULT),
                                Settings.DEFAULT,
                                key -> fail("wrong: " + key))
                        .orElseThrow());
    }
}
