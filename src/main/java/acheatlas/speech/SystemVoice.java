package acheatlas.speech;

import acheatlas.i18n.Language;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// The voice of the system this runs on. A program that fails is not asked again; where none is
/// left, the computer counts as one that cannot speak. The log never holds what was to be said.
public final class SystemVoice implements Voice {
    private static final System.Logger LOG = System.getLogger(SystemVoice.class.getName());

    private final List<Speaker> speakers;
    private final ExecutorService turns =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("voice").factory());
    private final AtomicInteger latest = new AtomicInteger();
    // written by the thread above, ended by any
    private volatile @Nullable Process speaking;

    SystemVoice(List<Speaker> speakers) {
        this.speakers = new CopyOnWriteArrayList<>(speakers);
    }

    /// Looks for the system's programs, and runs none of them yet.
    public static SystemVoice here() {
        return new SystemVoice(Speakers.here().found());
    }

    @Override
    public boolean isThere() {
        return !speakers.isEmpty();
    }

    @Override
    public boolean isSpeaking() {
        return speaking != null;
    }

    @Override
    public void say(String text, Language language) {
        stop();
        if (isThere() && !text.isBlank()) {
            int turn = latest.get();
            turns.execute(() -> speak(turn, text, language));
        }
    }

    @Override
    public void stop() {
        latest.incrementAndGet();
        var now = speaking;
        if (now != null) {
            now.destroy();
        }
    }

    private void speak(int turn, String text, Language language) {
        for (var speaker : List.copyOf(speakers)) {
            if (!isOn(turn) || speaks(speaker, turn, text, language)) {
                return;
            }
            speakers.remove(speaker);
        }
    }

    private boolean isOn(int turn) {
        return turn == latest.get();
    }

    /// Whether the program can speak: it did, or it was broken off.
    private boolean speaks(Speaker speaker, int turn, String text, Language language) {
        try {
            boolean isSaid = runs(speaker, turn, text, language);
            if (!isOn(turn)) {
                speaker.fallSilent();
                return true;
            }
            if (!isSaid) {
                LOG.log(Level.WARNING, "{0} could not speak", speaker.name());
            }
            return isSaid;
        } catch (IOException e) {
            if (isOn(turn)) {
                LOG.log(Level.WARNING, speaker.name() + " could not speak", e);
            }
            return !isOn(turn);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private boolean runs(Speaker speaker, int turn, String text, Language language)
            throws IOException, InterruptedException {
        var process = speaker.start(language);
        speaking = process;
        try {
            if (!isOn(turn)) {
                // stopped while it was starting
                process.destroy();
            }
            return speaker.speak(process, text);
        } finally {
            speaking = null;
            process.destroy();
        }
    }
}
