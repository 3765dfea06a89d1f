package acheatlas.ui.linkmap;

import acheatlas.content.Words;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The link map: how picks, causes and moves link up, as a map or as a table.
///
/// Follows its view model; made once and kept for the life of the window.
public final class LinkMapView {
    private static final double SIDE_FROM = 1200;

    private final LinkMapViewModel model;
    private final LinkMapWords words;
    private final LinkMapHeader header;
    private final CareBand band;
    private final MapCard card;
    private final LinkTable table;
    private final Notice notice;
    private final SidePanel panel;
    private final LinkMapLayout layout;
    private final StackPane main = new StackPane();
    private final WindowBreadth breadth;
    private final VBox root;
    private Consumer<String> announce = _ -> {};
    private Consumer<String> openCause = _ -> {};
    private Runnable toExplore = () -> {};
    private Seen shown;

    /// Builds the screen; it shows nothing until its root is in a scene.
    public LinkMapView(
            LinkMapViewModel model, Words content, Messages messages, Pictures pictures) {
        this.model = model;
        words = new LinkMapWords(model.graph(), content, messages);
        header = new LinkMapHeader(words);
        band = new CareBand(words, () -> toExplore.run());
        card = new MapCard(words, pictures);
        table = new LinkTable(words, id -> openCause.accept(id));
        notice = new Notice(words, () -> toExplore.run());
        panel = new SidePanel(words, this::choose, this::clear);
        layout = new LinkMapLayout(main, panel.root());
        root = Gap.LARGE.column(header.root(), band.root(), Gap.grow(layout));
        root.setId("linkmap");
        root.getStyleClass().add("map-page");
        Stylesheets.addOwn(root, LinkMapView.class, "linkmap.css");
        shown = model.seen();
        breadth = new WindowBreadth(root);
        join();
    }

    private void join() {
        header.onFilter(model::filter);
        header.onTable(model::showAsTable);
        card.onWeaker(model::showWeaker);
        card.map().onChoose(this::choose);
        panel.onOpen(this::open);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        root.sceneProperty().subscribe(this::takeFocus);
        breadth.breadthProperty().subscribe(this::fit);
        breadth.effectiveWidthProperty().subscribe(_ -> showPanel(model.seen()));
        model.seenProperty().subscribe(this::show);
    }

    private void fit(Breadth now) {
        header.fit(now == Breadth.WIDE);
        table.fit(now.isAtLeast(Breadth.MEDIUM));
        model.fit(!now.isAtLeast(Breadth.MEDIUM));
    }

    /// The panel is beside the map from 1200 px at 100 % text size, below it otherwise.
    private void showPanel(Seen seen) {
        boolean beside = breadth.effectiveWidthProperty().get() >= SIDE_FROM;
        panel.fit(beside);
        panel.show(seen);
        layout.showPanel(
                seen.face() == Seen.Face.MAP && !seen.table(),
                seen.chosenBox().isPresent(),
                beside);
    }

    private void show(Seen seen) {
        header.show(seen);
        band.show(seen);
        card.show(seen);
        table.show(seen);
        notice.show(seen);
        Arranged.in(main, List.of(main(seen)));
        showPanel(seen);
        var before = shown;
        shown = seen;
        new Changes(words).between(before, seen).ifPresent(announce);
    }

    private Node main(Seen seen) {
        if (seen.face() != Seen.Face.MAP) {
            return notice.root();
        }
        return seen.table() ? table.root() : card.root();
    }

    private void choose(String id) {
        model.choose(id);
        card.focus();
    }

    private void clear() {
        model.clear();
        card.focus();
    }

    private void open() {
        var chosen = model.seen().chosenBox();
        if (chosen.isPresent() && chosen.get() instanceof Box.Origin origin) {
            openCause.accept(origin.id());
        }
    }

    /// The keys of the boxes. What a table or a link in the panel makes of a key comes first.
    private void press(KeyEvent event) {
        boolean onBox = event.getTarget() instanceof BoxView;
        switch (event.getCode()) {
            case UP -> walk(onBox, event, () -> model.step(-1));
            case DOWN -> walk(onBox, event, () -> model.step(1));
            case LEFT -> walk(onBox, event, () -> model.follow(-1));
            case RIGHT -> walk(onBox, event, () -> model.follow(1));
            case ENTER -> walk(onBox, event, this::open);
            case SPACE -> walk(onBox, event, () -> chooseFocused(event));
            case ESCAPE -> walk(!model.seen().chosen().isEmpty(), event, model::clear);
            default -> {}
        }
    }

    private void chooseFocused(KeyEvent event) {
        if (event.getTarget() instanceof BoxView view) {
            model.choose(view.box().id());
        }
    }

    private void walk(boolean mine, KeyEvent event, Runnable action) {
        if (mine && !event.isShortcutDown() && !event.isAltDown()) {
            action.run();
            if (root.getScene() != null && event.getTarget() instanceof BoxView) {
                card.focus();
            }
            event.consume();
        }
    }

    /// Coming from a screen that had the focus, the focus goes to the map.
    private void takeFocus(@Nullable Scene scene) {
        if (scene != null) {
            var owner = scene.getFocusOwner();
            if (owner == null || owner.getScene() == null) {
                card.map().tabStopView().ifPresent(Node::requestFocus);
            }
        }
    }

    /// Called with a sentence for screen readers after each change that is not read by itself.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Called with the id of a cause that is to be opened.
    public void onOpenCause(Consumer<String> action) {
        openCause = action;
    }

    /// Called where there is something to pick, or to read, before there can be a map.
    public void onExplore(Runnable action) {
        toExplore = action;
    }

    /// Sets where what is taken home is chosen.
    public void takeHome(Plan plan) {
        panel.takeHome(plan);
    }

    public Parent root() {
        return root;
    }
}
