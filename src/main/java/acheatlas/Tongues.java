package acheatlas;

import acheatlas.i18n.Language;
import acheatlas.i18n.Messages;
import acheatlas.ui.work.Work;

import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The languages of a kiosk: the one it starts in, and those somebody asked for, read once. What
/// one person chooses is not what is set. JavaFX thread.
final class Tongues {
    private static final System.Logger LOG = System.getLogger(Tongues.class.getName());

    private final Map<Language, Tongue> read = new HashMap<>();
    private final Tongue usual;
    private final Surroundings around;
    private final Work work;

    Tongues(Tongue usual, Surroundings around, Work work) {
        this.usual = usual;
        this.around = around;
        this.work = work;
        read.put(usual.messages().language(), usual);
    }

    /// The language the next person starts in.
    Tongue usual() {
        return usual;
    }

    /// Reads a language behind the screen, where that was not done before. Where it cannot be read,
    /// the screen stays as it is.
    void speak(Language language, Consumer<Tongue> ready) {
        var known = read.get(language);
        if (known != null) {
            ready.accept(known);
            return;
        }
        var folder = around.contentFolder();
        var number = around.settings().emergencyNumber();
        work.run(
                "language",
                () -> {
                    var messages = Messages.in(language);
                    return new Tongue(Parts.open(folder, messages, number), messages);
                },
                tongue -> {
                    read.put(language, tongue);
                    ready.accept(tongue);
                },
                fault -> LOG.log(Level.WARNING, "A language cannot be read", fault));
    }

    void forget() {
        read.values().forEach(Tongue::forget);
    }
}
