package acheatlas.speech;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/// A program that writes down what it hears: `FILE say|fail|linger LANGUAGE`.
final class FakeSpeaker {
    private FakeSpeaker() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var heard = String.join(" ", arguments[1], arguments[2], "");
        var text = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(
                Path.of(arguments[0]),
                heard + text + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
        switch (arguments[1]) {
            case "fail" -> System.exit(1);
            case "linger" -> new CountDownLatch(1).await();
            default -> {}
        }
    }
}
