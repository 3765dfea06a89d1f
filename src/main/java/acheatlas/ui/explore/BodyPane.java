package acheatlas.ui.explore;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.pictures.BodyMapView;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import java.util.function.Consumer;

/// The body to point at, with the way to the list. There is one: it stands on the start screen
/// first, then in the drawer.
final class BodyPane {
    private final BodyMapView view;
    private final Button list;
    private Runnable toList = () -> {};

    BodyPane(BodyPointing pointing, ExploreWords words) {
        view = new BodyMapView(pointing.body(), words.messages());
        list =
                ActionButton.with(
                        Icon.LIST,
                        ActionButton.small(
                                ActionButton.quiet(
                                        "body-pick-list", words.say("explore.body.list"))));
        list.setMinWidth(Button.USE_PREF_SIZE);
        list.setOnAction(_ -> toList.run());
        view.addToFoot(list);
    }

    /// Called where somebody would rather read.
    void onList(Runnable action) {
        toList = action;
    }

    void onStart() {
        Shown.set(list, true);
        view.setLive(true);
    }

    /// The list is in the pane behind the drawer.
    void inDrawer() {
        Shown.set(list, false);
        view.setLive(true);
    }

    void outOfSight() {
        view.setLive(false);
    }

    void focus() {
        view.focus();
    }

    void onAnnounce(Consumer<String> action) {
        view.onAnnounce(action);
    }

    Region root() {
        return view.root();
    }
}
