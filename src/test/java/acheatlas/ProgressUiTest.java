package acheatlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.settings.Settings;
import acheatlas.ui.UiTest;
import acheatlas.ui.settings.Keeper;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.shell.Place;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The log at home: off until asked for, written by the person, seen and deleted from the settings.
final class ProgressUiTest extends UiTest {
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = parts();

    @TempDir Path folder;

    private static Parts parts() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        var settings =
                new SettingsViewModel(
                        Settings.DEFAULT,
                        Keeper.NOWHERE,
                        folder.resolve("settings.json"),
                        "US",
                        List.of());
        var around = new Surroundings(settings, Outside.NONE, Path.of("data"), () -> {});
        var window = new AtlasWindow(PARTS, MESSAGES, around);
        window.go(new Place.Settings());
        return window.root();
    }

    private boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    private void fire(String id) {
        doOnFx(node(id, ButtonBase.class)::fire);
    }

    private void addToday() {
        fire("settings-log");
        fire("settings-log-see");
        fire("progress-pain-7");
        doOnFx(() -> node("progress-note", TextField.class).setText("after work"));
        fire("progress-add");
    }

    @Test
    void aDayIsWrittenSeenAndDeleted() throws IOException {
        assertFalse(isShown("settings-log-see"), "off until somebody asks");
        addToday();
        assertTrue(Files.readString(folder.resolve("progress.json")).contains("\"pain\": 7"));
        assertTrue(isShown("progress-chart"));
        assertTrue(
                node("progress-table", Parent.class).lookupAll(".label").stream()
                        .map(label -> ((Label) label).getText())
                        .toList()
                        .containsAll(List.of("7 of 10", "after work")));
        picture("progress");

        fire("progress-back");
        fire("settings-log-delete");
        assertTrue(Files.exists(folder.resolve("progress.json")), "asks first");
        fire("settings-log-delete-yes");

        assertFalse(Files.exists(folder.resolve("progress.json")));
        assertFalse(isShown("settings-log-delete"));
    }

    @Test
    void noLogIsOfferedOnASharedComputer() {
        addToday();
        fire("progress-back");
        assertTrue(isShown("settings-log-see"));

        fire("settings-kiosk");

        assertFalse(isShown("settings-log"));
        assertFalse(isShown("settings-log-see"));
    }

    @Test
    void aFileThatCannotBeUsedIsToldOf() throws IOException {
        Files.createDirectories(folder.resolve("progress.json"));
        addToday();

        assertTrue(isShown("progress-fault"));
        assertEquals("after work", node("progress-note", TextField.class).getText());
        assertTrue(node("progress-add", Node.class).isVisible());
    }
}
