package acheatlas.figure;

import java.io.Serial;

/// A path that does not follow the agreed form; says where.
public final class MalformedPathException extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int offset;

    MalformedPathException(String message, int offset) {
        super(message);
        this.offset = offset;
    }

    /// The character at which reading failed, counted from 0.
    public int offset() {
        return offset;
    }
}
