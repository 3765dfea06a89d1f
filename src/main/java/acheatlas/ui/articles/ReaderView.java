package acheatlas.ui.articles;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.OnHandout;
import acheatlas.ui.theme.WindowBreadth;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/// The reader: an article with its contents, its word help and its sources.
///
/// Keys: Ctrl F finds; H and Shift H go from heading to heading; Escape closes word help, then
/// find.
final class ReaderView implements ReaderActions {
    private final ArticlesViewModel model;
    private final ArticlesWords words;
    private final Doors doors;
    private final ReaderBar bar;
    private final FindBar find;
    private final Contents contents;
    private final WordHelp help;
    private final Margin margin;
    private final ReaderLayout layout;
    private final ReadingPlace place;
    private final ReaderLinks links;
    private final ReaderPrint print;
    private final Tour tour;
    private final VBox root;
    private @Nullable Sheet sheet;
    private @Nullable Opened opened;
    private final OnHandout onHandout;
    private boolean wantsFocus;
    private final AnimationTimer builder =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    buildNext();
                }
            };
    private Consumer<String> announce = _ -> {};
    private Consumer<String> toLinks = _ -> {};

    ReaderView(ArticlesViewModel model, ArticlesWords words, Doors doors) {
        this.model = model;
        this.words = words;
        this.doors = doors;
        onHandout = new OnHandout("article-on-handout", words.messages(), doors.plan());
        bar = new ReaderBar(words, doors.textSize());
        find = new FindBar(words);
        contents = new Contents("article-contents-", words.say("articles.contents"));
        var progress = new ReadingProgress(words);
        help = new WordHelp(words);
        margin = new Margin(words, doors.links());
        var left = Gap.NONE.column(Gap.grow(contents.root()), progress.root());
        left.getStyleClass().add("article-left");
        layout = new ReaderLayout(left, help, margin);
        place = new ReadingPlace(layout.text());
        links = new ReaderLinks(model, words, help);
        print = new ReaderPrint(words, doors);
        tour = new Tour(place, contents, progress);
        layout.addNotice(print.notice());
        root = Gap.NONE.column(bar.root(), find.root(), Gap.grow(layout.root()));
        root.setId("article");
        join();
    }

    private void join() {
        bar.onBack(model::back);
        bar.onFind(this::openFind);
        bar.onPrint(this::print);
        bar.onGoTo(this::goTo);
        contents.onChoose(this::goTo);
        find.onReveal(this::reveal);
        find.onClose(this::focusTitle);
        help.onClose(links::closeHelp);
        links.onSource(this::showSource);
        var breadth = new WindowBreadth(root);
        breadth.breadthProperty().subscribe(bar::fit);
        layout.follow(breadth);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        var text = layout.text();
        text.vvalueProperty().addListener((_, _, _) -> tour.look());
        text.viewportBoundsProperty().addListener((_, _, _) -> tour.look());
        root.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((_, _, now) -> keepInSight(now));
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
        find.onAnnounce(action);
        links.onAnnounce(action);
        print.onAnnounce(action);
    }

    void onToLinks(Consumer<String> action) {
        toLinks = action;
        links.onToLinks(action);
    }

    private void addTakeHome(Opened next, Sheet to) {
        next.rankedCause()
                .ifPresent(
                        cause -> {
                            onHandout.show(cause, words.of(cause).name());
                            to.addUnderHead(onHandout.root());
                        });
    }

    /// Opens an article at its top; the same one for other picks stays where it is.
    void show(Opened next, Seen.Back way) {
        boolean isNew = opened == null || !opened.article().equals(next.article());
        double top = isNew ? 0 : place.top();
        opened = next;
        sheet = new Sheet(words, doors, next, this);
        addTakeHome(next, sheet);
        layout.show(sheet);
        margin.show(next, model.opensLinksProperty().get());
        var titles = Sheet.titles(next);
        bar.show(way, titles);
        tour.show(sheet, titles);
        if (find.isOpen() || !isNew) {
            buildAll();
        } else {
            builder.start();
        }
        find.search(sheet.texts());
        if (isNew) {
            help.hide();
            layout.text().setVvalue(0);
            focusTitle();
        } else {
            place.scrollTo(top);
        }
    }

    /// One section in each frame, so that none of them takes long.
    private void buildNext() {
        if (sheet == null || sheet.isBuilt()) {
            margin.buildNext();
        } else {
            sheet.buildNext();
        }
        if (margin.isBuilt() && (sheet == null || sheet.isBuilt())) {
            builder.stop();
        }
    }

    /// Everything at once, before something that needs all of it.
    void buildAll() {
        builder.stop();
        margin.buildAll();
        if (sheet != null) {
            sheet.buildAll();
            root.applyCss();
            root.layout();
        }
    }

    private void openFind() {
        buildAll();
        if (sheet != null) {
            find.search(sheet.texts());
        }
        find.open();
    }

    private Optional<ProseFlow> title() {
        return sheet == null ? Optional.empty() : Optional.of(sheet.texts().getFirst());
    }

    /// A scroll pane holds nothing before it is styled: the first time, the title has to wait until
    /// it has a place.
    private void focusTitle() {
        title().ifPresent(
                        title -> {
                            wantsFocus = title.getScene() == null;
                            title.requestFocus();
                        });
    }

    private void goTo(int part) {
        buildAll();
        tour.goTo(part);
    }

    private void reveal(ProseFlow text, FindInPage.Match match) {
        layout.text().layout();
        var top = place.boundsOf(text).getMinY();
        var within = text.boundsOf(match);
        place.reveal(top + within.getMinY(), top + within.getMaxY());
    }

    private void showSource(String id) {
        buildAll();
        margin.cite(id)
                .ifPresent(
                        row -> {
                            layout.placeOfMargin().toTop(row.root());
                            row.focus();
                        });
    }

    /// The Tab key can lead to a link that is out of sight.
    private void keepInSight(@Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            if (focused != null && at.equals(layout.text().getContent())) {
                var bounds = place.boundsOf(focused);
                place.reveal(bounds.getMinY(), bounds.getMaxY());
            }
        }
    }

    private void press(KeyEvent event) {
        boolean isTyping = event.getTarget() instanceof TextInputControl;
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            openFind();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && help.isOpen()) {
            links.closeHelp();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && find.isOpen()) {
            find.close();
            event.consume();
        } else if (event.getCode() == KeyCode.H && !isTyping && !event.isShortcutDown()) {
            buildAll();
            tour.step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void print() {
        if (opened != null) {
            print.print(opened, root);
        }
    }

    @Override
    public void follow(LinkText text) {
        links.follow(text);
    }

    @Override
    public void toLinks(String cause) {
        toLinks.accept(cause);
    }

    @Override
    public OptionalInt answer(int question) {
        return opened == null ? OptionalInt.empty() : model.answer(opened.article().id(), question);
    }

    @Override
    public void answer(int question, int option) {
        if (opened != null) {
            model.answer(opened.article().id(), question, option);
        }
    }

    @Override
    public void announce(String sentence) {
        announce.accept(sentence);
    }

    @Override
    public void laid() {
        tour.look();
        if (wantsFocus) {
            focusTitle();
        }
    }

    VBox root() {
        return root;
    }
}
