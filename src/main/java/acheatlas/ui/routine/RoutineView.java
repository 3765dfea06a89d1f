package acheatlas.ui.routine;

import acheatlas.content.Words;
import acheatlas.i18n.Messages;
import acheatlas.routine.Now;
import acheatlas.speech.Voice;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.function.Consumer;

/// The routine's screen: the list, the player, what comes after, or that the moves wait.
///
/// Follows its view model; asks it for the time while it plays and is in a scene. What is not seen
/// does not play. Made once and kept for the life of the window.
public final class RoutineView {
    private final RoutineViewModel model;
    private final Prompts prompts;
    private final ListPage list;
    private final PlayerHead head;
    private final PlayerPage player;
    private final DonePage done;
    private final HeldPage held;
    private final FullScreen fullScreen;
    private final StackPane root = new StackPane();
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    tick();
                }
            };
    private Seen shown;
    private Consumer<Boolean> plays = _ -> {};

    /// Builds the screen; it shows nothing until its root is in a scene.
    ///
    /// @param voice says what to do, where there is one
    public RoutineView(
            RoutineViewModel model,
            Words content,
            Messages messages,
            Pictures pictures,
            Voice voice) {
        this.model = model;
        var words = new RoutineWords(content, messages);
        prompts = new Prompts(words, voice);
        fullScreen = new FullScreen(root);
        list = new ListPage(model, words, pictures);
        head = new PlayerHead(words, model::close, fullScreen::toggle, prompts);
        player = new PlayerPage(model, words, pictures, head);
        done = new DonePage(model, words);
        held = new HeldPage(words);
        root.setId("routine");
        Stylesheets.addOwn(root, RoutineView.class, "routine.css");
        new PlayerKeys(model, fullScreen::toggle).listenFor(root);
        var room = new WindowBreadth(root);
        room.breadthProperty().subscribe(list::show);
        room.breadthProperty().subscribe(_ -> player.fit(room));
        room.effectiveHeightProperty().subscribe(_ -> player.fit(room));
        shown = model.seen();
        show(shown);
        model.seenProperty().addListener((_, before, now) -> follow(before, now));
        root.sceneProperty().addListener((_, _, scene) -> enter(scene != null));
    }

    private void enter(boolean isThere) {
        if (!isThere) {
            model.pause();
            timer.stop();
            prompts.forget();
            plays.accept(false);
        } else {
            model.refresh();
            show(model.seen());
        }
    }

    private void follow(Seen before, Seen now) {
        show(now);
        if (before.face() != now.face() && root.getScene() != null) {
            focus();
        }
    }

    private void show(Seen seen) {
        shown = seen;
        boolean isPlaying = seen.face() == Seen.Face.PLAYER;
        switch (seen.face()) {
            case HELD -> page(held.root());
            case LIST -> {
                list.show(seen);
                page(list.root());
            }
            case PLAYER -> {
                page(player.root());
                player.show(seen);
                tick();
            }
            case DONE -> {
                done.show(seen, model.done());
                page(done.root());
            }
        }
        if (isPlaying && root.getScene() != null) {
            timer.start();
        } else {
            timer.stop();
            prompts.forget();
            fullScreen.leave();
        }
        plays.accept(isPlaying && root.getScene() != null);
    }

    private void page(Node page) {
        if (!root.getChildren().equals(List.of(page))) {
            root.getChildren().setAll(page);
        }
    }

    /// Shows where the player stands now; the window's pulse asks for it while it plays.
    void tick() {
        Now now = model.tick();
        if (model.seen().face() == Seen.Face.PLAYER) {
            prompts.hear(now);
            player.show(shown, now);
        }
    }

    /// Called with a sentence for screen readers as the clock goes on.
    public void onAnnounce(Consumer<String> action) {
        prompts.onAnnounce(action);
        List.of(list.note(), player.note(), done.note()).forEach(note -> note.onAnnounce(action));
    }

    /// Called with whether the player has the screen for itself.
    public void onPlays(Consumer<Boolean> action) {
        plays = action;
    }

    /// Called where somebody wants to pick what they feel, or has to be seen.
    public void onExplore(Runnable action) {
        list.onExplore(action);
        held.onExplore(action);
    }

    /// Called where somebody has doubts whether to go on.
    public void onCheck(Runnable action) {
        head.onCheck(action);
    }

    /// Called where somebody wants the page to take home; without it, it is not offered.
    public void onHandout(Runnable action) {
        done.onHandout(action);
    }

    /// The place on the last page for a question of somebody else's: how does it feel?
    public Pane feels() {
        return done.feels();
    }

    /// The focus goes to what is done first here.
    public void focus() {
        switch (model.seen().face()) {
            case HELD -> held.focus();
            case LIST -> list.focus();
            case PLAYER -> player.focus();
            case DONE -> done.focus();
        }
    }

    public Parent root() {
        return root;
    }
}
