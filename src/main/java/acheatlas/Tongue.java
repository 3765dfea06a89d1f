package acheatlas;

import acheatlas.handout.HandoutWriter;
import acheatlas.i18n.Messages;
import acheatlas.search.FindingSearch;
import acheatlas.ui.work.Work;

import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/// Everything a kiosk says in one language. It outlives the people who use it and knows nothing of
/// them once [#forget()] is called.
final class Tongue {
    private static final System.Logger LOG = System.getLogger(Tongue.class.getName());

    private final Parts parts;
    private final Messages messages;
    private @Nullable HandoutWriter writer;
    private @Nullable FindingSearch search;
    private boolean isSearchMade;
    private Consumer<FindingSearch> waiting = _ -> {};

    Tongue(Parts parts, Messages messages) {
        this.parts = parts;
        this.messages = messages;
    }

    Parts parts() {
        return parts;
    }

    Messages messages() {
        return messages;
    }

    /// What makes the page. Any thread; the first call takes a moment.
    synchronized HandoutWriter writer() {
        var made = writer;
        if (made == null) {
            made = new HandoutWriter(messages, parts.drawings());
            writer = made;
        }
        return made;
    }

    /// Hands over what finds findings in a person's words, now or once it is made. Whoever asks
    /// last gets it. JavaFX thread.
    void search(Work work, Consumer<FindingSearch> ready) {
        if (search != null) {
            ready.accept(search);
            return;
        }
        boolean isMade = isSearchMade;
        isSearchMade = true;
        waiting = ready;
        if (!isMade) {
            work.run("search", parts::search, this::take, this::fail);
        }
    }

    private void take(FindingSearch made) {
        search = made;
        waiting.accept(made);
        waiting = _ -> {};
    }

    private void fail(Exception fault) {
        LOG.log(Level.WARNING, "There is no search", fault);
    }

    /// Forgets the words that were typed, and who waits for an answer. JavaFX thread.
    void forget() {
        waiting = _ -> {};
        if (search != null) {
            search.forget();
        }
    }
}
