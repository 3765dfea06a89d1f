package acheatlas;

import java.util.Arrays;
import java.util.stream.Collectors;

/// A fault for the log of a public screen: its kind and its place in the program. Its message is
/// left out, because it may name what somebody picked.
final class Fault {
    private static final int MOST_FRAMES = 12;

    private Fault() {}

    static String told(Throwable fault) {
        return Arrays.stream(fault.getStackTrace())
                .limit(MOST_FRAMES)
                .map(frame -> "\n\tat " + frame)
                .collect(Collectors.joining("", fault.getClass().getName(), ""));
    }
}
