package acheatlas;

import acheatlas.i18n.Messages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.ui.articles.ArticlesView;
import acheatlas.ui.articles.ArticlesViewModel;
import acheatlas.ui.articles.Doors;
import acheatlas.ui.articles.LinkOpener;
import acheatlas.ui.articles.Printing;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.linkmap.LinkMapView;
import acheatlas.ui.linkmap.LinkMapViewModel;
import acheatlas.ui.pictures.MovePicture;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;
import acheatlas.ui.shell.ShellViewModel;
import acheatlas.ui.theme.ThemeSwitch;

import javafx.scene.Parent;
import javafx.scene.Scene;

/// The composition root of the window: where models, views and shell are made and joined.
final class AtlasWindow {
    private final ExploreViewModel explore;
    private final ArticlesViewModel articles;
    private final ExploreView exploring;
    private final Navigator navigator;
    private final Shell shell;

    /// Builds everything on the JavaFX thread; nothing is shown yet.
    AtlasWindow(Parts parts, Messages messages, Outside outside) {
        var content = parts.content();
        explore = new ExploreViewModel(parts.explorer(), parts.search());
        var model = new ShellViewModel(content.graph().version(), content.problems().size());
        var pictures = new Pictures(content.graph(), content.words(), messages, parts.drawings());
        exploring =
                new ExploreView(explore, content.words(), messages, content.articles(), pictures);
        navigator = new Navigator(new Place.Explore());
        var linkMap = linkMap(parts, messages, pictures);
        var isReading = navigator.placeProperty().map(Place.Articles.class::isInstance);
        articles =
                new ArticlesViewModel(
                        content, explore.seenProperty().map(Seen::assessment).when(isReading));
        var reading =
                new ArticlesView(
                        articles,
                        content,
                        messages,
                        new Doors(
                                move -> pictures.move(move).map(MovePicture::root),
                                outside.links(),
                                outside.printing(),
                                model.textSizeProperty()));
        shell =
                new Shell(
                        messages,
                        model,
                        navigator,
                        place ->
                                switch (place) {
                                    case Place.Explore() -> exploring.root();
                                    case Place.LinkMap() -> linkMap.root();
                                    case Place.Articles() -> reading.root();
                                });
        exploring.onAnnounce(shell::announce);
        linkMap.onAnnounce(shell::announce);
        model.onStartOver(this::startOver);
        join(exploring, reading);
        explore.seenProperty()
                .subscribe(seen -> model.canStartOverProperty().set(!seen.picks().isEmpty()));
    }

    /// What the window needs of the world around it.
    record Outside(LinkOpener links, Printing printing) {
        /// No browser and no printer: pictures and tests.
        static final Outside NONE = new Outside(LinkOpener.NONE, Printing.NONE);
    }

    private void join(ExploreView view, ArticlesView reading) {
        reading.onAnnounce(shell::announce);
        reading.onExplore(() -> navigator.go(new Place.Explore()));
        reading.onOpenCause(this::open);
        articles.onLeave(navigator::back);
        view.onReadArticle(this::read);
    }

    /// Opens the body over the causes.
    void openBody() {
        exploring.openBody();
    }

    private void startOver() {
        explore.startOver();
        articles.toShelf();
    }

    private void open(String cause) {
        explore.select(cause);
        navigator.go(new Place.Explore());
    }

    /// Opens an article; the way back leads to where one is now.
    void read(String article) {
        articles.visit(article);
        navigator.go(new Place.Articles());
    }

    /// It follows the picks only while it is shown: what is not seen must not cost a pick its
    /// frame.
    private LinkMapView linkMap(Parts parts, Messages messages, Pictures pictures) {
        var isShown = navigator.placeProperty().map(Place.LinkMap.class::isInstance);
        var model =
                new LinkMapViewModel(
                        parts.explorer(),
                        explore.seenProperty().map(Seen::assessment).when(isShown));
        var view = new LinkMapView(model, parts.content().words(), messages, pictures);
        view.onExplore(() -> navigator.go(new Place.Explore()));
        view.onOpenCause(this::open);
        return view;
    }

    /// Goes to a screen, as if its tab had been chosen.
    void go(Place place) {
        navigator.go(place);
    }

    /// Puts what somebody has and has not on the screen, as if it had been picked there.
    void pick(Findings findings) {
        var graph = explore.graph();
        for (var answer : Answer.values()) {
            findings.all(answer)
                    .mapToObj(graph::finding)
                    .forEach(finding -> explore.pick(finding, answer));
        }
    }

    /// Shows the window's content in a scene and keeps it in the theme.
    void showIn(Scene scene) {
        scene.setRoot(shell.root());
        shell.attach(new ThemeSwitch(scene));
    }

    Parent root() {
        return shell.root();
    }
}
