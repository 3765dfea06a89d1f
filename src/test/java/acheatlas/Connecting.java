package acheatlas;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;

/// A program that connects to this computer, to see that somebody sees it.
final class Connecting {
    private static final int NOBODY_LISTENS = 9;

    private Connecting() {}

    public static void main(String[] arguments) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), NOBODY_LISTENS)) {
            throw new IOException("somebody listens: " + socket);
        } catch (ConnectException _) {
            // as it should be
        }
    }
}
