package acheatlas;

import acheatlas.graph.Content;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Assessment;
import acheatlas.search.FindingSearch;
import acheatlas.triage.Answer;
import acheatlas.triage.CheckFirst;
import acheatlas.triage.Findings;
import acheatlas.ui.articles.ArticlesView;
import acheatlas.ui.articles.ArticlesViewModel;
import acheatlas.ui.articles.Doors;
import acheatlas.ui.explore.ExploreView;
import acheatlas.ui.explore.ExploreViewModel;
import acheatlas.ui.explore.Seen;
import acheatlas.ui.gate.GateView;
import acheatlas.ui.gate.GateViewModel;
import acheatlas.ui.linkmap.LinkMapView;
import acheatlas.ui.linkmap.LinkMapViewModel;
import acheatlas.ui.pictures.MovePicture;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.settings.ContentState;
import acheatlas.ui.settings.SettingsView;
import acheatlas.ui.shell.Navigator;
import acheatlas.ui.shell.Place;
import acheatlas.ui.shell.Shell;
import acheatlas.ui.shell.ShellViewModel;
import acheatlas.ui.theme.ThemeSwitch;

import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.util.Subscription;

import java.util.List;

/// The composition root of the window: where models, views and shell are made and joined.
final class AtlasWindow {
    private final ExploreViewModel explore;
    private final ArticlesViewModel articles;
    private final ExploreView exploring;
    private final ShellViewModel model;
    private final Navigator navigator = new Navigator(new Place.Explore());
    private final Plan plan = new Plan();
    private final GateViewModel gate;
    private final CompareRoom comparing;
    private final VisitRoom visiting;
    private final Gatekeeper gatekeeper;
    private final Shell shell;
    private final Surroundings around;
    private final Messages messages;
    private final SettingsView settings;
    private final Pictures pictures;
    private final RoutineRoom routine;
    private final HandoutRoom handout;
    private final ProgressRoom progress;
    private Subscription display = Subscription.EMPTY;

    /// Builds everything on the JavaFX thread; nothing is shown yet.
    AtlasWindow(Parts parts, Messages messages) {
        this(parts, messages, Surroundings.usual());
    }

    /// Builds the window for one computer and its settings.
    AtlasWindow(Parts parts, Messages messages, Surroundings around) {
        this.around = around;
        this.messages = messages;
        var content = parts.content();
        explore = new ExploreViewModel(parts.explorer(), plan);
        model = new ShellViewModel(content.graph().version(), content.problems().size());
        pictures = new Pictures(content.graph(), content.words(), messages, parts.drawings());
        exploring =
                new ExploreView(explore, content.words(), messages, content.articles(), pictures);
        var linkMap = linkMap(parts, pictures);
        articles = new ArticlesViewModel(content, assessmentAt(new Place.Articles()));
        var reading = reading(content, pictures);
        comparing =
                new CompareRoom(
                        parts,
                        messages,
                        pictures,
                        around,
                        explore,
                        assessmentAt(new Place.Compare()));
        visiting = new VisitRoom(parts, messages, around, assessmentAt(new Place.Visit()));
        var check = new CheckFirst(content.graph());
        gate = new GateViewModel(content.graph(), assessmentAt(new Place.Check()), explore::check);
        gatekeeper = new Gatekeeper(navigator, check, explore.seenProperty());
        var gateView = new GateView(gate, content.words(), messages);
        settings = settingsView(content);
        routine = routine(parts, pictures);
        handout = handout(parts);
        progress = new ProgressRoom(around, messages, navigator, settings);
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
                                    case Place.Routine() -> routine.root();
                                    case Place.Handout() -> handout.root();
                                    case Place.Check() -> gateView.root();
                                    case Place.Compare() -> comparing.root();
                                    case Place.Visit() -> visiting.root();
                                    case Place.Settings() -> settings.root();
                                    case Place.Progress() -> progress.root();
                                },
                        around.outside().voice());
        linkMap.onAnnounce(sentence -> announce(new Place.LinkMap(), sentence));
        model.onStartOver(this::startOver);
        model.onLanguage(tag -> around.settings().change(now -> now.withLanguage(tag)));
        handout.join(shell, model, exploring);
        join(exploring, reading);
        join(exploring, gateView);
        routine.join(navigator, gatekeeper, shell);
        exploring.onPlay(routine::play);
        comparing.join(explore, exploring, navigator, this::announce);
        visiting.join(exploring, navigator, this::announce);
        explore.seenProperty()
                .subscribe(
                        seen -> {
                            plan.follow(seen.assessment());
                            model.canStartOverProperty()
                                    .set(!seen.assessment().findings().isEmpty());
                        });
    }

    /// Once the shell shows a screen, the focus goes into it. From a tab it stays on the tab, for
    /// the arrow keys to go on.
    private void focus(Place from, Place to, ExploreView exploreView, GateView gateView) {
        switch (to) {
            case Place.Check() -> gateView.shown();
            case Place.Settings() -> settings.shown();
            case Place.Progress() -> progress.shown();
            case Place.Explore() -> {
                if (from instanceof Place.Check) {
                    exploreView.shown();
                }
            }
            case Place.LinkMap _, Place.Articles _, Place.Routine _, Place.Handout _ -> {}
            case Place.Compare _, Place.Visit _ -> {}
        }
    }

    private RoutineRoom routine(Parts parts, Pictures pictures) {
        return new RoutineRoom(
                parts,
                messages,
                pictures,
                plan,
                assessmentAt(new Place.Routine()),
                around.outside().voice(),
                sentence -> announce(new Place.Routine(), sentence));
    }

    private SettingsView settingsView(Content content) {
        return new SettingsView(
                around.settings(),
                messages,
                around.outside().computer(),
                ContentState.of(around.contentFolder(), content),
                around.contentFiles());
    }

    /// A screen speaks only while it is seen: nobody hears of causes before the check is passed.
    private void announce(Place from, String sentence) {
        if (navigator.place().equals(from) && gatekeeper.admits(from)) {
            shell.announce(sentence);
        }
    }

    /// Screens beside Explore follow the picks only while they are shown: what is not seen must not
    /// cost a pick its frame.
    private ObservableValue<Assessment> assessmentAt(Place place) {
        return explore.seenProperty()
                .map(Seen::assessment)
                .when(navigator.placeProperty().map(place::equals));
    }

    private ArticlesView reading(Content content, Pictures pictures) {
        return new ArticlesView(
                articles,
                content,
                messages,
                new Doors(
                        move -> pictures.move(move).map(MovePicture::root),
                        around.outside().links(),
                        around.outside().printing(),
                        model.textSizeProperty(),
                        plan));
    }

    private void join(ExploreView view, ArticlesView reading) {
        reading.onAnnounce(sentence -> announce(new Place.Articles(), sentence));
        reading.onExplore(() -> navigator.go(new Place.Explore()));
        reading.onOpenCause(this::open);
        articles.onLeave(navigator::back);
        view.onReadArticle(this::read);
    }

    private void join(ExploreView view, GateView gateView) {
        gateView.onGoOn(gatekeeper::goOn);
        gateView.onAnnounce(sentence -> announce(new Place.Check(), sentence));
        view.onAnnounce(sentence -> announce(new Place.Explore(), sentence));
        view.onHelpLine(around.helpLine(messages), () -> navigator.go(new Place.Settings()));
        navigator.placeProperty().addListener((_, from, to) -> focus(from, to, view, gateView));
    }

    /// Forgets all that was picked and read.
    void startOver() {
        shell.fallSilent();
        explore.startOver();
        gate.startOver();
        articles.toShelf();
        plan.clear();
        routine.startOver();
        handout.clear();
        comparing.startOver();
        visiting.clear();
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

    /// Puts the first causes of the list side by side.
    void compareFirst() {
        comparing.compareFirst(explore);
    }

    /// Opens the body over the causes.
    void openBody() {
        exploring.openBody();
    }

    private LinkMapView linkMap(Parts parts, Pictures pictures) {
        var model = new LinkMapViewModel(parts.explorer(), assessmentAt(new Place.LinkMap()));
        var view = new LinkMapView(model, parts.content().words(), messages, pictures);
        view.onExplore(() -> navigator.go(new Place.Explore()));
        view.onOpenCause(this::open);
        view.takeHome(plan);
        return view;
    }

    private HandoutRoom handout(Parts parts) {
        var assessment = explore.seenProperty().map(Seen::assessment);
        return new HandoutRoom(navigator, parts, messages, around, plan, assessment);
    }

    /// Makes ready, behind the window, what would be waited for later.
    void warmUp() {
        handout.warmUp();
    }

    /// Goes to a screen, as if its tab had been chosen.
    void go(Place place) {
        navigator.go(place);
    }

    RoutineRoom routine() {
        return routine;
    }

    /// Answers every check question that is left with no and goes on, where the window has led to
    /// the check.
    void passCheck() {
        if (navigator.place() instanceof Place.Check) {
            gate.noToTheRest();
            gatekeeper.goOn();
        }
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

    /// Takes in what finds findings in words, which is made behind the first frame.
    void searchWith(FindingSearch search) {
        explore.search().use(search);
    }

    /// Pieces of work after which the pictures are smooth from the start.
    List<Runnable> rehearsal() {
        return pictures.rehearsal();
    }

    /// Shows the window's content in a scene and keeps it in the theme.
    void showIn(Scene scene, ThemeSwitch themes) {
        scene.setRoot(shell.root());
        shell.attach(themes);
        display = new DisplaySettings(around.settings(), model).keep(themes);
        if (!around.settings().troublesProperty().get().isEmpty()) {
            shell.tell(
                    messages.say("app.settings-trouble"),
                    messages.say("app.settings-trouble.go"),
                    () -> navigator.go(new Place.Settings()));
        }
    }

    /// Lets go of what outlives the window, for another in its place.
    void close() {
        shell.fallSilent();
        display.unsubscribe();
        settings.close();
    }

    /// What was picked and where the window was, to go on with in a window built anew.
    Visit visit() {
        var findings = explore.seen().assessment().findings();
        return Visit.of(explore.graph(), findings, plan.chosen(), navigator.place());
    }

    /// Goes on where another window was.
    void goOn(Visit visit) {
        pick(visit.findings(explore.graph()));
        plan.choose(visit.chosen(explore.graph()));
        go(visit.place());
    }

    Parent root() {
        return shell.root();
    }
}
