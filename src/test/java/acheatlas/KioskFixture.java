package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.settings.Pin;
import acheatlas.speech.Voice;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.kiosk.KioskViewModel;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.settings.Computer;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.work.Work;

import javafx.scene.Node;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A kiosk on the shipped content, with a clock of the test's own, a printer that only remembers,
/// and the PIN 2468.
final class KioskFixture implements Printing {
    static final String PIN = "2468";
    private static final String KEPT = Pin.of(PIN).text();
    private static final Tongue ENGLISH = english();

    final List<String> printed = new ArrayList<>();
    long now;
    Outcome outcome = Outcome.PRINTED;
    private final SettingsViewModel settings = SettingsViewModel.usual();

    private static Tongue english() {
        try {
            var messages = Messages.in(Languages.ENGLISH);
            return new Tongue(Parts.open(Path.of("data"), messages, ""), messages);
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    KioskRoom room() {
        settings.change(
                now ->
                        now.with(now.kiosk().withPin(KEPT))
                                .with(now.clinic().withPrinter("Front desk")));
        var outside = new Outside(LinkOpener.NONE, this, Computer.NONE, Voice.NONE, Work.AT_ONCE);
        var around = new Surroundings(settings, outside, Path.of("data"), () -> {});
        return new KioskRoom(ENGLISH, around, new KioskPace(() -> now, Work.AT_ONCE));
    }

    /// Somebody who has not touched anything yet.
    static KioskViewModel person() {
        var parts = ENGLISH.parts();
        var content = parts.content();
        var model = new KioskViewModel(parts.explorer());
        new Pictures(content.graph(), content.words(), ENGLISH.messages(), parts.drawings())
                .body()
                .ifPresent(model::pointAt);
        return model;
    }

    void pass(int seconds) {
        now += seconds * 1000L;
    }

    @Override
    public Outcome print(String title, Node owner, Pages pages) {
        throw new AssertionError("no dialog in a kiosk");
    }

    @Override
    public Outcome printTo(String printer, String title, Pages pages) {
        printed.add(printer);
        return outcome;
    }
}
