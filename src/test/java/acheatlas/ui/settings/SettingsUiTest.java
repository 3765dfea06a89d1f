package acheatlas.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.settings.Pin;
import acheatlas.settings.Settings;
import acheatlas.settings.Settings.Colours;
import acheatlas.settings.Settings.Motion;
import acheatlas.settings.SettingsFault;
import acheatlas.ui.UiTest;

import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is set on the screen holds and is written at once.
final class SettingsUiTest extends UiTest {
    private static final Path FILE = Path.of("settings.json");
    private static final ContentState CONTENT =
            new ContentState(
                    Path.of("data"),
                    "1.0.0",
                    44,
                    35,
                    61,
                    List.of(problem(Problem.Severity.ERROR), problem(Problem.Severity.WARNING)));

    private final List<Settings> written = new ArrayList<>();
    private boolean diskIsFull;
    private final SettingsViewModel model =
            new SettingsViewModel(
                    Settings.DEFAULT,
                    this::keep,
                    FILE,
                    "US",
                    List.of(
                            new Trouble.Read(
                                    new SettingsFault(SettingsFault.Kind.MALFORMED, FILE, ""))));
    private final PlayedDesk desk = new PlayedDesk();

    private static Problem problem(Problem.Severity severity) {
        return new Problem(
                "graph.json", 88, 5, "rf_x", ProblemKind.NOT_ASKED, severity, "add `rf_x`");
    }

    private void keep(Settings settings) throws IOException {
        if (diskIsFull) {
            throw new IOException("No space left on device");
        }
        written.add(settings);
    }

    @Override
    protected Parent view() {
        return new SettingsView(model, Messages.in(Languages.ENGLISH), computer(), CONTENT, desk)
                .root();
    }

    private static Computer computer() {
        return new Computer() {
            @Override
            public Optional<Path> chooseFolder(String title) {
                return Optional.of(Path.of("/clinic/content"));
            }

            @Override
            public Optional<Path> choosePicture(String title) {
                return Optional.of(Path.of("/clinic/logo.png"));
            }

            @Override
            public Optional<Path> saveAs(String title, String name) {
                return Optional.of(Path.of("/no/such/folder").resolve(name));
            }

            @Override
            public List<String> printers() {
                return List.of("Front desk", "Back office");
            }
        };
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String id, String text) {
        focus(id);
        doOnFx(() -> node(id, TextField.class).setText(text));
        press(KeyCode.ENTER);
    }

    private boolean says(String words) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(UiTest::isInSight)
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void themeTextSizeAndMotionAreSetByKeyboard() {
        focus("settings-system");
        press(KeyCode.LEFT);
        focus("settings-text-100");
        press(KeyCode.RIGHT);
        focus("settings-motion");
        press(KeyCode.SPACE);

        var expected = new Settings.Display(Colours.DARK, 125, Motion.LESS);
        assertEquals(expected, model.settings().display());
        assertEquals(model.settings(), written.getLast());
    }

    @Test
    void anotherNumberIsUsedWhenItCanBeCalled() {
        type("settings-number", "call mum");
        assertTrue(says("Type digits only"));
        assertEquals("911", model.emergencyNumber());

        type("settings-number", " 555 0100 ");
        assertFalse(says("Type digits only"));
        assertEquals("555 0100", model.emergencyNumber());
    }

    @Test
    void theCountryGivesTheNumber() {
        doOnFx(() -> countries().setValue("GB"));

        assertEquals("999", model.emergencyNumber());
        assertEquals("United Kingdom, 999", onFx(() -> countries().getConverter().toString("GB")));
    }

    @SuppressWarnings("unchecked") // the field of the countries holds their codes
    private ComboBox<String> countries() {
        return node("settings-country", ComboBox.class);
    }

    @SuppressWarnings("unchecked") // the field of the printers holds their names
    private ComboBox<String> printers() {
        return node("settings-printer", ComboBox.class);
    }

    @Test
    void theSystemIsAskedForItsPrintersWhenTheListOpens() {
        assertEquals(List.of(""), onFx(() -> List.copyOf(printers().getItems())));
        // the headless screen cannot always draw a popup
        doOnFx(() -> printers().getOnShowing().handle(new Event(ComboBoxBase.ON_SHOWING)));
        assertEquals(
                List.of("", "Front desk", "Back office"),
                onFx(() -> List.copyOf(printers().getItems())));
        doOnFx(() -> printers().setValue("Front desk"));

        assertEquals("Front desk", model.settings().clinic().printer());
    }

    @Test
    void theClinicIsSetWhenAFieldIsLeft() {
        focus("settings-clinic-name");
        doOnFx(() -> node("settings-clinic-name", TextField.class).setText(" Elm Street "));
        focus("settings-clinic-phone");
        doOnFx(node("settings-clinic-logo", Button.class)::fire);

        assertEquals("Elm Street", model.settings().clinic().name());
        assertTrue(model.settings().clinic().logo().endsWith("logo.png"));
        assertTrue(says("logo.png"));
    }

    @Test
    void aPinIsKeptAsASlowHashOnly() {
        type("settings-pin", "12");
        assertTrue(says("four to twelve digits. Nothing"));
        type("settings-pin", "4711");

        var kept = model.settings().kiosk().pin();
        assertFalse(kept.contains("4711"));
        assertTrue(Pin.read(kept).orElseThrow().matches("4711"));
        assertEquals("", node("settings-pin", PasswordField.class).getText());
        doOnFx(node("settings-pin-remove", Button.class)::fire);
        assertEquals("", model.settings().kiosk().pin());
    }

    @Test
    void whatCannotBeWrittenHoldsAndSaysSo() {
        diskIsFull = true;
        doOnFx(node("settings-dark", ToggleButton.class)::fire);

        assertEquals(Colours.DARK, model.settings().display().colours());
        assertTrue(says("No space left on device"));
        diskIsFull = false;
        doOnFx(node("settings-light", ToggleButton.class)::fire);
        assertFalse(says("No space left on device"));
    }

    @Test
    void aBrokenFileIsToldUntilItIsRead() {
        assertTrue(says("settings.json were broken"));
        doOnFx(node("settings-trouble-seen", Button.class)::fire);
        assertFalse(says("settings.json were broken"));
    }

    @Test
    void problemsOfTheContentAreListedAndFiltered() {
        assertTrue(says("1 thing must be fixed, 1 to look at"));
        assertEquals(2, robot.lookup(".settings-problem").queryAll().size());
        doOnFx(node("settings-problems-errors", ToggleButton.class)::fire);
        assertEquals(1, robot.lookup(".settings-problem").queryAll().size());
        doOnFx(node("settings-content-report", Button.class)::fire);
        assertTrue(says("could not be written"));
    }

    @Test
    void theContentFolderIsChosenAndReadAgain() {
        doOnFx(node("settings-content-choose", Button.class)::fire);
        assertTrue(model.settings().contentFolder().endsWith("content"));
        doOnFx(node("settings-content-again", Button.class)::fire);
        assertEquals(List.of("read again"), desk.asked);
        doOnFx(node("settings-content-usual", Button.class)::fire);
        assertEquals("", model.settings().contentFolder());
    }

    private int rows() {
        return robot.lookup(".settings-problem").queryAll().size();
    }

    @Test
    void theCheckSaysHowFarItIsAndListsWhatItFound() {
        focus("settings-content-check");
        press(KeyCode.SPACE);
        assertEquals(0, rows());
        assertTrue(onFx(() -> node("settings-check-cancel", Button.class).isFocused()));
        doOnFx(() -> desk.progress.accept(0.5));
        assertEquals(0.5, node("settings-check-progress", ProgressBar.class).getProgress());
        var found = problem(Problem.Severity.ERROR);
        doOnFx(() -> desk.done.accept(List.of(found, found, found)));
        assertEquals(3, rows());
        assertTrue(onFx(() -> node("settings-content-check", Button.class).isFocused()));
    }

    @Test
    void aCheckThatIsStoppedShowsWhatWasThereBefore() {
        doOnFx(node("settings-content-check", Button.class)::fire);
        doOnFx(node("settings-check-cancel", Button.class)::fire);
        assertEquals(List.of("check", "stop"), desk.asked);
        assertEquals(2, rows());
    }

    @Test
    void aCheckWithoutAFaultSaysSo() {
        doOnFx(node("settings-content-check", Button.class)::fire);
        doOnFx(() -> desk.done.accept(List.of()));
        assertTrue(says("All is in order"));
        doOnFx(node("settings-content-check", Button.class)::fire);
        doOnFx(() -> desk.failed.accept("The disk is gone."));
        assertTrue(says("The disk is gone."));
    }

    @Test
    void showOpensTheLinesAroundAFaultAndTheFile() {
        focus("settings-problem-show");
        press(KeyCode.SPACE);
        assertTrue(says("line eighty-eight"));
        doOnFx(node("settings-problem-open", Button.class)::fire);
        assertEquals(List.of("open graph.json"), desk.asked);
        focus("settings-problem-show");
        press(KeyCode.SPACE);
        assertFalse(says("line eighty-eight"));
    }

    @Test
    void downGoesToTheNextFaultAndUpBack() {
        focus("settings-problem-show");
        press(KeyCode.DOWN);
        assertFalse(onFx(() -> node("settings-problem-show", Button.class).isFocused()));
        press(KeyCode.UP);
        assertTrue(onFx(() -> node("settings-problem-show", Button.class).isFocused()));
    }

    @Test
    void theReportIsSavedByKey() {
        focus("settings-problem-show");
        press(KeyCode.SHORTCUT, KeyCode.S);
        assertTrue(says("could not be written"));
    }
}
