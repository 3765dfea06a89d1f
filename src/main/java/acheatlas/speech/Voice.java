package acheatlas.speech;

import acheatlas.i18n.Language;

/// Reads texts aloud, one at a time. Every method returns at once and may be called on any thread.
public interface Voice {
    /// A computer that cannot speak, and pictures and tests.
    Voice NONE =
            new Voice() {
                @Override
                public boolean isThere() {
                    return false;
                }

                @Override
                public void say(String text, Language language) {}

                @Override
                public void stop() {}
            };

    /// Whether this computer can speak. Offer nothing to listen to where it cannot.
    boolean isThere();

    /// Says a text; what is being said now is broken off.
    void say(String text, Language language);

    /// Falls silent.
    void stop();

    /// Whether a text is being said now.
    default boolean isSpeaking() {
        return false;
    }
}
