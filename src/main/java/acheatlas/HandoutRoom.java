package acheatlas;

import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.handout.HandoutView;
import acheatlas.ui.handout.HandoutViewModel;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperNotice;
import acheatlas.ui.paper.PaperViewModel;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;
import acheatlas.ui.shell.ShellViewModel;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Joins the page to take home with the rest of the window: its place, Ctrl+P from anywhere, and
/// printing from other screens.
final class HandoutRoom {
    private static final Place PLACE = new Place.Handout();

    private final Navigator navigator;
    private final Messages messages;
    private final Plan plan;
    private final HandoutPress press;
    private final HandoutViewModel model;
    private final PaperDesk desk;
    private final HandoutView view;

    HandoutRoom(
            Navigator navigator,
            Parts parts,
            Messages messages,
            Surroundings around,
            Plan plan,
            ObservableValue<Assessment> assessment) {
        this.navigator = navigator;
        this.messages = messages;
        this.plan = plan;
        var outside = around.outside();
        press = new HandoutPress(parts, messages, around);
        var paper = new PaperViewModel(outside.work());
        model = new HandoutViewModel(press.edition(), plan, assessment, press, paper);
        desk =
                new PaperDesk(
                        messages, outside.printing(), outside.computer()::saveAs, outside.work());
        view = new HandoutView(model, desk);
        view.onLeave(navigator::back);
        view.onExplore(() -> navigator.go(new Place.Explore()));
    }

    /// From now on the room follows the window.
    void join(Shell shell, ShellViewModel window, ExploreView explore) {
        explore.takeHome(plan, () -> print(explore.root()));
        plan.chosenProperty().subscribe(it -> window.handoutCountProperty().set(it.size()));
        navigator.placeProperty().addListener((_, from, to) -> move(from, to));
        shell.root().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        view.onAnnounce(
                sentence -> {
                    if (isShown()) {
                        shell.announce(sentence);
                    }
                });
        desk.noticeProperty().subscribe(notice -> tell(notice, shell));
    }

    private boolean isShown() {
        return navigator.place().equals(PLACE);
    }

    private void move(Place from, Place to) {
        if (to.equals(PLACE)) {
            desk.forget();
            model.open();
        } else if (from.equals(PLACE)) {
            model.close();
        }
    }

    /// The first Ctrl+P leads to the page, the next one prints it.
    private void press(KeyEvent event) {
        if (event.getCode() != KeyCode.P || !event.isShortcutDown()) {
            return;
        }
        event.consume();
        if (isShown()) {
            view.print();
            return;
        }
        navigator.go(PLACE);
        if (isShown()) {
            view.focus();
        }
    }

    /// What was printed from another screen is told of there.
    private void tell(PaperNotice notice, Shell shell) {
        if (!isShown() && !notice.sentence().isEmpty()) {
            shell.tell(notice.sentence(), messages.say("handout.see"), () -> navigator.go(PLACE));
        }
    }

    /// Prints the page from another screen.
    ///
    /// @param owner a node of the window
    private void print(Node owner) {
        model.make();
        model.paper().whenThere(page -> desk.print(page, owner));
    }

    /// Makes ready what the first page would have to wait for. Any thread.
    void warmUp() {
        press.warmUp();
    }

    /// The next person starts clean.
    void clear() {
        model.clear();
        desk.forget();
    }

    Parent root() {
        return view.root();
    }
}
