package acheatlas;

import acheatlas.content.ContentException;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.speech.Voice;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.UiTest;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.paper.FakePrinting;
import acheatlas.ui.settings.Computer;
import acheatlas.ui.settings.SettingsViewModel;
import acheatlas.ui.shell.Place;
import acheatlas.ui.work.Work;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// A journey through the whole window on the content that ships, with a printer that only notes
/// what it gets.
abstract class WindowJourney extends UiTest {
    private static final int WIDTH = 1000;
    private static final Messages MESSAGES = Messages.in(Languages.ENGLISH);
    private static final Parts PARTS = read();

    private final FakePrinting printing = new FakePrinting();
    private @Nullable AtlasWindow window;

    private static Parts read() {
        try {
            return Parts.open(Path.of("data"), MESSAGES, "911");
        } catch (ContentException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Parent view() {
        var outside =
                new Outside(LinkOpener.NONE, printing, Computer.NONE, Voice.NONE, Work.AT_ONCE);
        var around =
                new Surroundings(SettingsViewModel.usual(), outside, Path.of("data"), () -> {});
        var made = new AtlasWindow(PARTS, MESSAGES, around);
        window = made;
        return made.root();
    }

    @BeforeEach
    void widen() {
        doOnFx(() -> scene().getWindow().setWidth(WIDTH));
    }

    private AtlasWindow window() {
        return Objects.requireNonNull(window);
    }

    static Parts parts() {
        return PARTS;
    }

    FakePrinting printing() {
        return printing;
    }

    /// Picks findings and passes the check, up to the list of causes.
    void list(String... ids) {
        for (var id : ids) {
            pick(id);
        }
        passCheck();
    }

    void pick(String id) {
        var graph = PARTS.content().graph();
        var finding = graph.finding(id).orElseThrow();
        doOnFx(() -> window().pick(Findings.none().with(graph, finding, Answer.PRESENT)));
    }

    void passCheck() {
        doOnFx(
                () -> {
                    window().go(new Place.Explore());
                    window().passCheck();
                });
    }

    void startOver() {
        robot.clickOn("#shell-start-over").clickOn("#shell-start-over-yes");
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Ids of the causes in the list, best first.
    List<String> listed() {
        return robot.lookup(".cause-row").queryAll().stream()
                .filter(UiTest::isInSight)
                .map(row -> row.getId().substring("cause-".length()))
                .toList();
    }

    int picks() {
        return onFx(() -> window().visit().answers().size());
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void fire(String id) {
        doOnFx(node(id, Button.class)::fire);
    }

    boolean isShown(String id) {
        return robot.lookup("#" + id).queryAll().stream().anyMatch(UiTest::isInSight);
    }

    String focused() {
        return onFx(() -> String.valueOf(focusOwner().getId()));
    }

    private Node focusOwner() {
        return Objects.requireNonNull(scene().getFocusOwner());
    }
}
