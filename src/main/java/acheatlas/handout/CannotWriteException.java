package acheatlas.handout;

import java.io.IOException;

/// A page could not be written into its file; the message is a sentence for the person who asked
/// for it, and says the way out.
public final class CannotWriteException extends Exception {
    private static final long serialVersionUID = 1;

    CannotWriteException(String sentence, IOException cause) {
        super(sentence, cause);
    }
}
