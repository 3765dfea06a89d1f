package acheatlas.ui.explore;

import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Finding;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.pictures.SmallBodyMap;

import javafx.scene.Node;

import java.util.Optional;
import java.util.function.Consumer;

/// Everything of the screen that shows the body: large on the start screen, small beside the
/// causes, and large again in a drawer.
final class Body {
    private final BodyPointing pointing;
    private final BodyPane pane;
    private final BodyDrawer drawer;
    private final SmallBodyMap small;

    private Body(ExploreViewModel model, ExploreWords words, BodyPointing pointing) {
        this.pointing = pointing;
        pane = new BodyPane(pointing, words);
        drawer = new BodyDrawer(model, words, pane);
        small = new SmallBodyMap(pointing.body(), words.messages(), drawer::open);
    }

    /// Empty where the content has no body to show.
    static Optional<Body> of(ExploreViewModel model, ExploreWords words, Pictures pictures) {
        return pictures.body().map(body -> new Body(model, words, new BodyPointing(model, body)));
    }

    /// Called with the findings of a place that was pointed at.
    void onOffer(Consumer<Shelf> action) {
        pointing.onOffer(
                shelf -> {
                    drawer.offer(shelf);
                    action.accept(shelf);
                });
    }

    /// Called where another side of the same was pointed at, too.
    void onSides(Runnable action) {
        pointing.body().marksProperty().subscribe(_ -> action.run());
    }

    void onAnnounce(Consumer<String> action) {
        pane.onAnnounce(action);
    }

    void follow(Seen seen) {
        drawer.follow(seen);
    }

    Optional<BodySide> sides(Finding finding) {
        return pointing.sides(finding);
    }

    /// The side to draw a cause on.
    BodySide side() {
        return pointing.body().hurtingSide();
    }

    /// It is out of sight, until the start screen or the drawer shows it.
    void leave() {
        drawer.close();
        pane.outOfSight();
    }

    BodyPane pane() {
        return pane;
    }

    BodyDrawer drawer() {
        return drawer;
    }

    Node small() {
        return small.root();
    }
}
