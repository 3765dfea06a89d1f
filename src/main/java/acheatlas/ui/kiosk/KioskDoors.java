package acheatlas.ui.kiosk;

import acheatlas.handout.Handout;
import acheatlas.search.FindingSearch;

import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// What a kiosk needs of the world around it. JavaFX thread.
public interface KioskDoors {
    /// No other language, no printer: pictures and tests.
    KioskDoors NONE =
            new KioskDoors() {
                @Override
                public void speak(String language) {}

                @Override
                public void clear() {}

                @Override
                public void search(Consumer<FindingSearch> ready) {}

                @Override
                public Region preview(Handout page) {
                    return new Region();
                }

                @Override
                public void print(Handout page, Consumer<Printed> done) {
                    done.accept(Printed.NO_PRINTER);
                }
            };

    /// How printing went.
    enum Printed {
        SENT,
        NO_PRINTER,
        FAILED
    }

    /// Goes on in another language.
    ///
    /// @param language BCP 47 tag of a shipped one
    void speak(String language);

    /// The next person starts clean, at once.
    void clear();

    /// Brings what finds findings in a person's words.
    ///
    /// @param ready takes it, at once or once it is made
    void search(Consumer<FindingSearch> ready);

    /// A picture of the page, filled in once it is made.
    Region preview(Handout page);

    /// Prints on the clinic's printer, without asking.
    ///
    /// @param done hears how it went
    void print(Handout page, Consumer<Printed> done);
}
