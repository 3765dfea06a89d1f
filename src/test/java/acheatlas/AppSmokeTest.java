package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.css.CssParser;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
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

    @TempDir Path folder;

    @BeforeEach
    void openTheApp() throws Exception {
        System.setProperty("acheatlas.settings", folder.resolve("settings.json").toString());
        System.setProperty("acheatlas.clinic-settings", folder.resolve("none.json").toString());
        Main.quietLucene();
        ROOT_LOG.addHandler(complaints);
        var stage = FxToolkit.registerPrimaryStage();
        // all tests share the stage, and leave it in the size they needed
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    stage.setWidth(1000);
                    stage.setHeight(960);
                });
        FxToolkit.setupApplication(App.class);
        await("explore");
    }

    @AfterEach
    void closeTheApp() throws TimeoutException {
        FxToolkit.cleanupStages();
        ROOT_LOG.removeHandler(complaints);
        System.clearProperty("acheatlas.settings");
        System.clearProperty("acheatlas.clinic-settings");
    }

    private void await(String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                SECONDS, TimeUnit.SECONDS, () -> robot.lookup("#" + id).tryQuery().isPresent());
    }

    private void pick(String words, String finding) throws TimeoutException {
        type(words);
        await("chip-" + finding);
    }

    private void type(String words) throws TimeoutException {
        await("explore-search");
        var search = robot.lookup("#explore-search").queryAs(TextField.class);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> search.requestFocus());
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(String id) {
        var button = robot.lookup("#" + id).queryAs(ButtonBase.class);
        WaitForAsyncUtils.waitForAsyncFx(10_000, button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void passTheCheck() throws TimeoutException {
        await("gate-rest");
        fire("gate-rest");
        fire("gate-go");
    }

    @Test
    void anotherCountryChangesTheNumberEverywhereAndKeepsThePicks() throws Exception {
        type("lower back pain");
        passTheCheck();
        await("chip-s_low_back_pain");
        fire("shell-settings");
        await("settings-number");
        var number = robot.lookup("#settings-number").queryAs(TextField.class);
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> number.setText("0800 1"));
        fire("settings-number-use");
        WaitForAsyncUtils.waitFor(
                SECONDS,
                TimeUnit.SECONDS,
                () ->
                        robot.lookup("#settings-number")
                                .tryQuery()
                                .filter(node -> !node.equals(number))
                                .isPresent());

        fire("shell-tab-explore");
        await("chip-s_low_back_pain");
        type("numb between my legs");
        await("explore-help-number");

        assertEquals("0800 1", robot.lookup("#explore-help-number").queryAs(Label.class).getText());
        assertTrue(
                robot.lookup(".label").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().contains("Call 0800 1 or go to")));
        assertTrue(Files.readString(folder.resolve("settings.json")).contains("0800 1"));
    }

    @Test
    void picksLeadToSittingImbalanceAndSoreSpotsWithReasons() throws TimeoutException {
        type("lower back pain");
        passTheCheck();
        await("chip-s_low_back_pain");
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
