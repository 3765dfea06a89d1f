package acheatlas.content.pictures;

import java.io.Serial;

/// The text is not JSON; says where it stops being it.
final class JsonFaultException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Mark mark;

    JsonFaultException(String message, Mark mark) {
        super(message);
        this.mark = mark;
    }

    Mark mark() {
        return mark;
    }
}
