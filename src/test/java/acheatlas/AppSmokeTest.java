package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The whole application on the shipped content, as a person meets it: it opens, understands words,
/// lists causes with reasons, and nothing complains in the log on the way.
class AppSmokeTest {
    private static final Logger ROOT_LOG = Logger.getLogger("");
    private static final int SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final Complaints complaints = new Complaints();

    /// Everything logged as a warning or worse.
    private static final class Complaints extends Handler {
        private final List<String> heard = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(entry.getLoggerName() + ": " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void openTheApp() throws Exception {
        Main.quietLucene();
        ROOT_LOG.addHandler(complaints);
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(App.class);
        await("explore");
    }

    @AfterEach
    void closeTheApp() throws TimeoutException {
        FxToolkit.cleanupStages();
        ROOT_LOG.removeHandler(complaints);
    }

    private void await(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                SECONDS, TimeUnit.SECONDS, () -> robot.lookup("#" + id).tryQuery().isPresent());
    }

    private void pick(String words, String finding) throws TimeoutException {
        await("explore-search");
        var search = robot.lookup("#explore-search").queryAs(TextField.class);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> search.requestFocus());
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        await("chip-" + finding);
    }

    @Test
    void picksLeadToSittingImbalanceAndSoreSpotsWithReasons() throws TimeoutException {
        pick("lower back pain", "s_low_back_pain");
        pick("tightness", "s_hip_flexor_tightness");
        pick("worse sitting", "s_worse_sitting");
        await("cause-c_tp_iliopsoas");
        assertTrue(robot.lookup("#explore-detail").tryQuery().isPresent());
        assertEquals(List.of(), complaints.heard);
        var css =
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> CssParser.errorsProperty().stream().map(Object::toString).toList());
        assertEquals(List.of(), css);
    }
}
