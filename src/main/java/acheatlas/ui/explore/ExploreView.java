package acheatlas.ui.explore;

import acheatlas.content.ArticleText;
import acheatlas.content.Words;
import acheatlas.figure.bodymap.BodySide;
import acheatlas.graph.Move;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Toast;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The Explore screen: what a person feels, what it can come from, and why.
///
/// Follows its view model; made once and kept for the life of the window.
public final class ExploreView {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final Pictures pictures;
    private final Optional<Body> body;
    private final ChipGroups groups;
    private final Chips groupChips;
    private final Chips stripChips;
    private final ExplorePanes panes;
    private final ExploreLayout layout;
    private final StackPane root = new StackPane();
    private final ChangeSentence change;
    private final Toast toast = new Toast();
    private Consumer<String> announce = _ -> {};
    private int stepSaid;

    /// Builds the screen; it shows nothing until its root is in a scene.
    ///
    /// @param articles the articles of the language by id
    /// @param pictures where its pictures come from
    public ExploreView(
            ExploreViewModel model,
            Words content,
            Messages messages,
            Map<String, ArticleText> articles,
            Pictures pictures) {
        this.model = model;
        words = new ExploreWords(model.graph(), content, messages, articles);
        change = new ChangeSentence(words);
        this.pictures = pictures;
        body = Body.of(model, words, pictures);
        groupChips = new Chips(model, words, body);
        stripChips = new Chips(model, words, body);
        groups = new ChipGroups(groupChips, words);
        panes = panes();
        layout = new ExploreLayout(panes, words);
        fillRoot();
        join();
    }

    private ExplorePanes panes() {
        var search = new SearchBox(model, words);
        var picks = new PicksPane(model, words, groups, body.map(Body::small));
        var drawer = new PicksDrawer(picks, words);
        return new ExplorePanes(
                body,
                search,
                new StartView(model, words, search, body.map(Body::pane), pictures),
                new ShelfCard(model, words),
                picks,
                new PicksStrip(stripChips, words, drawer::open, body.map(Body::drawer)),
                drawer,
                new QuestionCard(model, words),
                new CausesPane(model, words),
                new DetailPane(model, words, where(), pictures),
                new CarePanel(model, words));
    }

    private WherePart where() {
        return new WherePart(
                pictures.cause(), () -> body.map(Body::side).orElse(BodySide.RIGHT), words);
    }

    private void fillRoot() {
        var overlay =
                new Overlay(
                        panes.search().root(),
                        panes.search().list().root(),
                        panes.drawer().root(),
                        body.<Region>map(map -> map.drawer().root()).stream().toList());
        root.setId("explore");
        root.getChildren().addAll(layout.root(), overlay, toast.root());
        StackPane.setAlignment(toast.root(), Pos.BOTTOM_LEFT);
        Stylesheets.addOwn(root, ExploreView.class, "explore.css");
    }

    private void join() {
        var breadth = new WindowBreadth(root);
        breadth.breadthProperty()
                .subscribe(
                        now -> {
                            layout.show(now);
                            panes.causes().show(now);
                            panes.question().show(now);
                            panes.shelves().show(now);
                            panes.start().show(now);
                            showStrip(model.seen());
                        });
        panes.drawer().onChange(() -> showStrip(model.seen()));
        var keys = new ExploreKeys(model, panes, layout);
        keys.listenFor(root);
        model.seenProperty().addListener((_, _, now) -> show(now));
        body.ifPresent(this::joinBody);
        show(model.seen());
    }

    private void joinBody(Body map) {
        map.onOffer(panes.shelves()::offer);
        map.onSides(() -> showChips(model.seen()));
        map.onAnnounce(sentence -> announce.accept(sentence));
    }

    private void showChips(Seen seen) {
        groupChips.keep(seen.picks());
        stripChips.keep(seen.picks());
        groups.show(seen.picks());
        showStrip(seen);
    }

    private void show(Seen seen) {
        var hadSearch = panes.search().text().isFocused();
        groupChips.keep(seen.picks());
        stripChips.keep(seen.picks());
        groups.show(seen.picks());
        panes.shelves().follow(seen);
        body.ifPresent(map -> map.follow(seen));
        panes.question().show(seen);
        panes.causes().show(seen);
        panes.detail().show(seen);
        if (seen.face() == Seen.Face.CARE) {
            panes.care().show(model.advice());
        }
        boolean moved = layout.show(seen);
        showStrip(seen);
        if (moved) {
            moveFocus(seen, hadSearch);
        }
        if (stepSaid != seen.step().number()) {
            stepSaid = seen.step().number();
            announce.accept(change.of(seen));
            toastFor(seen);
        }
    }

    private void toastFor(Seen seen) {
        if (seen.step().takenOff().isEmpty()) {
            toast.hide();
        } else {
            var names =
                    seen.step().takenOff().stream()
                            .map(words::name)
                            .collect(Collectors.joining(words.say("explore.separator")));
            toast.show(words.say("explore.toast", names), words.say("explore.undo"), model::undo);
        }
    }

    /// To be called when the screen comes after one that had to be passed first: the focus goes to
    /// what to do, or to the causes.
    public void shown() {
        root.applyCss(); // a scroll pane takes in its content only then
        moveFocus(model.seen(), false);
    }

    /// Where the panes changed places, the focus went with them: a help panel is to be read at
    /// once, whoever typed goes on typing.
    private void moveFocus(Seen seen, boolean hadSearch) {
        switch (seen.face()) {
            case CARE -> panes.care().focus();
            case START -> panes.search().text().requestFocus();
            case CAUSES -> {
                if (hadSearch && !layout.isOnePane()) {
                    panes.search().text().requestFocus();
                } else {
                    panes.causes().focus();
                }
            }
        }
    }

    private void showStrip(Seen seen) {
        panes.strip().show(seen.picks(), layout.isStrip() && !panes.drawer().isOpen());
    }

    /// Sets whom to call in an emergency.
    ///
    /// @param change leads to where another number is set
    public void onHelpLine(HelpLine help, Runnable change) {
        panes.care().show(help, change);
    }

    /// Sets where what is taken home is chosen, and what prints it: the page, or in an emergency
    /// the card that says what to do.
    public void takeHome(Plan plan, Runnable print) {
        panes.detail().takeHome(plan, print);
        panes.causes().takeHome(plan);
        panes.care().onPrint(print);
    }

    /// Called with a sentence for screen readers after each change.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Called with the moves that are to be played now, as a routine.
    public void onPlay(Consumer<List<Move>> action) {
        panes.detail().onPlay(action);
    }

    /// Called with the ids of two or three causes to be compared.
    public void onCompare(Consumer<List<String>> action) {
        panes.causes().onCompare(action);
    }

    /// Called when a person wants to get ready for an appointment.
    public void onVisit(Runnable action) {
        panes.causes().onVisit(action);
    }

    /// Called with the id of an article that is to be read.
    public void onReadArticle(Consumer<String> action) {
        panes.detail().onRead(action);
    }

    /// Opens the body large, where there is one. On the start screen it is large already.
    public void openBody() {
        if (model.seen().face() != Seen.Face.START) {
            body.ifPresent(map -> map.drawer().open());
        }
    }

    public Parent root() {
        return root;
    }
}
