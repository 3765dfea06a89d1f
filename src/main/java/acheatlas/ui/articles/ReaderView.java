package acheatlas.ui.articles;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.theme.WindowBreadth;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
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
    private final ReadingProgress progress;
    private final WordHelp help;
    private final Margin margin;
    private final ReaderLayout layout;
    private final ReadingPlace place;
    private final VBox root;
    private @Nullable Sheet sheet;
    private @Nullable Opened opened;
    private @Nullable Node helped;
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
        bar = new ReaderBar(words, doors.textSize());
        find = new FindBar(words);
        contents = new Contents("article-contents-", words.say("articles.contents"));
        progress = new ReadingProgress(words);
        help = new WordHelp(words);
        margin = new Margin(words, doors.links());
        var left = Gap.NONE.column(Gap.grow(contents.root()), progress.root());
        left.getStyleClass().add("article-left");
        layout = new ReaderLayout(left, help, margin);
        place = new ReadingPlace(layout.text());
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
        help.onClose(this::closeHelp);
        var breadth = new WindowBreadth(root);
        breadth.breadthProperty().subscribe(bar::fit);
        layout.follow(breadth);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        var text = layout.text();
        text.vvalueProperty().addListener((_, _, _) -> look());
        text.viewportBoundsProperty().addListener((_, _, _) -> look());
        root.sceneProperty()
                .flatMap(scene -> scene.focusOwnerProperty())
                .addListener((_, _, now) -> keepInSight(now));
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
        find.onAnnounce(action);
    }

    void onToLinks(Consumer<String> action) {
        toLinks = action;
    }

    /// Opens an article at its top; the same one for other picks stays where it is.
    void show(Opened next, Seen.Back way) {
        boolean isNew = opened == null || !opened.article().equals(next.article());
        double top = isNew ? 0 : place.top();
        opened = next;
        sheet = new Sheet(words, doors.figures(), next, this);
        layout.show(sheet);
        margin.show(next, model.opensLinksProperty().get());
        var titles = Sheet.titles(next);
        bar.show(way, titles);
        contents.show(titles);
        progress.show(1, titles.size());
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

    private List<Sheet.Part> parts() {
        return sheet == null ? List.of() : sheet.parts();
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
        var node = parts().get(part).node();
        place.toTop(node);
        contents.mark(part);
        progress.show(part + 1, parts().size());
        heading(node).requestFocus();
    }

    private static Node heading(Node part) {
        return part instanceof VBox box ? box.getChildren().getFirst() : part;
    }

    /// Marks the part that is read, and draws the pictures that came into sight.
    private void look() {
        if (sheet == null || place.height() == 0) {
            return;
        }
        int current = 0;
        double line = place.top() + place.height() / 3;
        int all = opened == null ? 0 : Sheet.titles(opened).size();
        for (int at = 0; at < parts().size(); at++) {
            if (place.isAtEnd() || place.boundsOf(parts().get(at).node()).getMinY() <= line) {
                current = at;
            }
        }
        contents.mark(current);
        progress.show(current + 1, all);
        sheet.moves().stream().filter(this::isNear).forEach(MoveCard::draw);
    }

    private boolean isNear(MoveCard card) {
        var bounds = place.boundsOf(card.root());
        return bounds.getMaxY() >= place.top() && bounds.getMinY() <= place.top() + place.height();
    }

    private void reveal(ProseFlow text, FindInPage.Match match) {
        layout.text().layout();
        var top = place.boundsOf(text).getMinY();
        var within = text.boundsOf(match);
        place.reveal(top + within.getMinY(), top + within.getMaxY());
    }

    /// The Tab key can lead to a link that is out of sight.
    private void keepInSight(@Nullable Node focused) {
        for (Node at = focused; focused != null && at != null; at = at.getParent()) {
            if (at.equals(layout.text().getContent())) {
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
            closeHelp();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && find.isOpen()) {
            find.close();
            event.consume();
        } else if (event.getCode() == KeyCode.H && !isTyping && !event.isShortcutDown()) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    private void step(int by) {
        buildAll();
        double line = place.top() + 32;
        int current = -1;
        for (int at = 0; at < parts().size(); at++) {
            if (place.boundsOf(parts().get(at).node()).getMinY() <= line) {
                current = at;
            }
        }
        int to = current + by;
        if (to >= 0 && to < parts().size()) {
            goTo(to);
        }
    }

    private void closeHelp() {
        help.hide();
        if (helped != null) {
            helped.requestFocus();
        }
    }

    private void print() {
        if (opened != null) {
            var outcome =
                    doors.printing()
                            .print(
                                    opened.page().title(),
                                    root,
                                    new PaperPages(words, doors.figures(), opened));
            announce.accept(
                    switch (outcome) {
                        case PRINTED -> words.say("articles.print.done");
                        case STOPPED -> words.say("articles.print.stopped");
                        case NO_PRINTER -> words.say("articles.print.no-printer");
                        case FAILED -> words.say("articles.print.failed");
                    });
        }
    }

    @Override
    public void follow(LinkText text) {
        var link = text.link();
        switch (link.target()) {
            case WORD ->
                    words.word(link.id())
                            .ifPresent(
                                    word -> {
                                        helped = text;
                                        help.show(link.text(), word);
                                        announce.accept(help.spoken());
                                    });
            case SOURCE -> {
                buildAll();
                margin.cite(link.id()).ifPresent(this::goTo);
            }
            case ARTICLE -> model.open(link.id());
            case CAUSE -> toCause(link.id());
            case MOVE -> toMove(link.id(), text);
            case FINDING -> {}
        }
    }

    private void goTo(SourceRow row) {
        if (layout.isMarginBeside()) {
            new ReadingPlace(layout.marginScroll()).toTop(row.root());
        } else {
            place.toTop(row.root());
        }
        row.focus();
    }

    private void toCause(String id) {
        var cause = model.graph().cause(id);
        cause.flatMap(model::articleAbout)
                .ifPresentOrElse(
                        article -> model.open(article.id()),
                        () -> cause.ifPresent(found -> toLinks.accept(found.id())));
    }

    /// A move may not be shown to everybody.
    private void toMove(String id, LinkText text) {
        model.graph()
                .move(id)
                .filter(move -> model.seen().assessment().allows(move))
                .ifPresentOrElse(
                        move -> {
                            helped = text;
                            help.show(move);
                            announce.accept(help.spoken());
                        },
                        () -> announce.accept(words.say("explore.moves.none")));
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
        look();
        if (wantsFocus) {
            focusTitle();
        }
    }

    VBox root() {
        return root;
    }
}
