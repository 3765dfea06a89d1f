package acheatlas.ui.articles;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.InputField;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/// Finds words in the article: how often they come up, and the way from one to the next. Enter goes
/// on, Shift and Enter back, Escape closes.
final class FindBar {
    private final ArticlesWords words;
    private final InputField field;
    private final Label count = Words.whole("", Style.SMALL, Style.MUTED);
    private final Button previous;
    private final Button next;
    private final Button close;
    private final HBox root;
    private List<ProseFlow> texts = List.of();
    private List<FindInPage.Match> matches = List.of();
    private int current = -1;
    private BiConsumer<ProseFlow, FindInPage.Match> reveal = (_, _) -> {};
    private Consumer<String> announce = _ -> {};
    private Runnable closed = () -> {};

    FindBar(ArticlesWords words) {
        this.words = words;
        field = new InputField("article-find", Icon.SEARCH, words.say("articles.find.prompt"));
        field.root().getStyleClass().add("find-field");
        previous =
                IconButton.of(
                        "article-find-previous", Icon.UP, words.say("articles.find.previous"));
        next = IconButton.of("article-find-next", Icon.DOWN, words.say("articles.find.next"));
        close = IconButton.of("article-find-close", Icon.CLOSE, words.say("articles.find.close"));
        previous.setOnAction(_ -> step(-1));
        next.setOnAction(_ -> step(1));
        close.setOnAction(_ -> close());
        count.setId("article-find-count");
        field.text().textProperty().addListener((_, _, _) -> find());
        root = Gap.SMALL.row(Gap.spring(), count, field.root(), previous, next, close);
        root.getStyleClass().addAll("top-bar", "find-bar");
        // a text field keeps most keys to itself
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    void onReveal(BiConsumer<ProseFlow, FindInPage.Match> action) {
        reveal = action;
    }

    void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    /// Called when the bar was closed, to give the focus to something else.
    void onClose(Runnable action) {
        closed = action;
    }

    /// Opens it, with what was asked before ready to be typed over.
    void open() {
        root.setVisible(true);
        field.text().requestFocus();
        field.text().selectAll();
        find();
    }

    boolean isOpen() {
        return root.isVisible();
    }

    void close() {
        if (isOpen()) {
            root.setVisible(false);
            light(List.of(), -1);
            closed.run();
        }
    }

    /// Searches other texts from now on.
    void search(List<ProseFlow> newTexts) {
        texts = newTexts;
        matches = List.of();
        current = -1;
        if (isOpen()) {
            find();
        }
    }

    private void find() {
        var asked = field.text().getText();
        var found = FindInPage.in(texts.stream().map(ProseFlow::words).toList(), asked);
        light(found, found.isEmpty() ? -1 : 0);
        if (asked.isBlank()) {
            count.setText("");
        } else if (!found.isEmpty()) {
            show();
        }
    }

    private void step(int by) {
        if (!matches.isEmpty()) {
            light(matches, Math.floorMod(current + by, matches.size()));
            show();
            announce.accept(count.getText());
        }
    }

    private void light(List<FindInPage.Match> found, int now) {
        boolean isNew = !found.equals(matches);
        int before = current;
        matches = found;
        current = now;
        for (int place = 0; place < texts.size(); place++) {
            if (isNew || isAt(before, place) || isAt(now, place)) {
                light(place);
            }
        }
        previous.setDisable(matches.isEmpty());
        next.setDisable(matches.isEmpty());
        count.setText(
                matches.isEmpty()
                        ? words.say("articles.find.none")
                        : words.say("articles.find.count", current + 1, matches.size()));
    }

    private boolean isAt(int match, int text) {
        return match >= 0 && match < matches.size() && matches.get(match).text() == text;
    }

    private void light(int text) {
        var here = new ArrayList<FindInPage.Match>();
        int now = -1;
        for (int place = 0; place < matches.size(); place++) {
            if (matches.get(place).text() == text) {
                now = place == current ? here.size() : now;
                here.add(matches.get(place));
            }
        }
        texts.get(text).light(here, now);
    }

    private void show() {
        var match = matches.get(current);
        reveal.accept(texts.get(match.text()), match);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget().equals(field.text())) {
            step(event.isShiftDown() ? -1 : 1);
            event.consume();
        }
    }

    HBox root() {
        return root;
    }
}
