package acheatlas.ui.explore;

import acheatlas.content.ArticleText;
import acheatlas.content.Words;
import acheatlas.i18n.Messages;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

import java.util.Map;
import java.util.function.Consumer;

/// The Explore screen: what a person feels, what it can come from, and why.
///
/// Follows its view model; made once and kept for the life of the window.
public final class ExploreView {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final ChipGroups groups;
    private final Chips groupChips;
    private final Chips stripChips;
    private final ExplorePanes panes;
    private final ExploreLayout layout;
    private final StackPane root = new StackPane();
    private Consumer<String> announce = _ -> {};

    /// Builds the screen; it shows nothing until its root is in a scene.
    ///
    /// @param articles the articles of the language by id
    public ExploreView(
            ExploreViewModel model,
            Words content,
            Messages messages,
            Map<String, ArticleText> articles) {
        this.model = model;
        words = new ExploreWords(model.graph(), content, messages, articles);
        groupChips = new Chips(model, words);
        stripChips = new Chips(model, words);
        groups = new ChipGroups(groupChips, words);
        panes = panes();
        layout = new ExploreLayout(panes, words);
        fillRoot();
        join();
    }

    private ExplorePanes panes() {
        var search = new SearchBox(model, words);
        var picks = new PicksPane(groups);
        var drawer = new PicksDrawer(picks, words);
        return new ExplorePanes(
                search,
                new StartView(model, words, search),
                new ShelfCard(model, words),
                picks,
                new PicksStrip(stripChips, words, drawer::open),
                drawer,
                new QuestionCard(model, words),
                new CausesPane(model, words),
                new DetailPane(model, words),
                new CarePanel(model, words));
    }

    private void fillRoot() {
        var overlay =
                new Overlay(
                        panes.search().root(), panes.search().list().root(), panes.drawer().root());
        root.setId("explore");
        root.getChildren().addAll(layout.root(), overlay);
        Stylesheets.addOwn(root, ExploreView.class, "explore.css");
    }

    private void join() {
        var breadth = new WindowBreadth(root);
        layout.show(breadth.get());
        breadth.breadthProperty()
                .addListener(
                        (_, _, now) -> {
                            layout.show(now);
                            showStrip(model.seen());
                        });
        panes.drawer().onChange(() -> showStrip(model.seen()));
        var keys = new ExploreKeys(model, panes, layout);
        keys.listenOn(root);
        model.seenProperty().addListener((_, _, now) -> show(now));
        model.selectedProperty()
                .addListener(
                        (_, _, now) -> {
                            panes.causes()
                                    .select(now.map(ranked -> ranked.cause().id()).orElse(""));
                            panes.detail().show(now);
                        });
        panes.detail().show(model.selectedProperty().get());
        show(model.seen());
    }

    private void show(Seen seen) {
        var hadSearch = panes.search().text().isFocused();
        groupChips.keep(seen.picks());
        stripChips.keep(seen.picks());
        groups.show(seen.picks());
        panes.shelves().follow(seen);
        panes.question().show(seen);
        panes.causes().show(seen);
        if (seen.face() == Seen.Face.CARE) {
            panes.care().show(model.advice());
        }
        var before = layout.root().getChildren().getFirst();
        layout.show(seen);
        showStrip(seen);
        if (!before.equals(layout.root().getChildren().getFirst())) {
            moveFocus(seen, hadSearch);
        }
        announce.accept(new ChangeSentence(words).of(seen));
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

    /// Called with a sentence for screen readers after each change.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    public Parent root() {
        return root;
    }
}
