package acheatlas.cli;

/// A command could not do its work; the message is a sentence for the person who typed it.
final class CannotRun extends Exception {
    private static final long serialVersionUID = 1;

    CannotRun(String message) {
        super(message);
    }

    CannotRun(String message, Throwable cause) {
        super(message, cause);
    }
}
