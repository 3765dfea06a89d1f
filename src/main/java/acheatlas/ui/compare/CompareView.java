package acheatlas.ui.compare;

import acheatlas.content.Words;
import acheatlas.i18n.Messages;
import acheatlas.ranking.Comparison;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The Compare screen: causes side by side, what they share, what tells them apart, what to ask.
///
/// Y, N and U answer the question, S passes over it, Escape goes back. Follows its view model; made
/// once and kept for the life of the window.
public final class CompareView {
    private final CompareViewModel model;
    private final CompareWords words;
    private final AskCard ask;
    private final SidesPane sides;
    private final SharedCard shared;
    private final ApartTable apart;
    private final VBox empty;
    private final Button back;
    private final Button print;
    private final ScrollPane scroll = Scrolling.pane();
    private final StackPane root = new StackPane();
    private Runnable left = () -> {};
    private Consumer<String> opened = _ -> {};
    private Consumer<String> announce = _ -> {};

    /// Builds the screen; it shows nothing until its root is in a scene.
    ///
    /// @param notice says how printing went
    public CompareView(
            CompareViewModel model,
            Words content,
            Messages messages,
            Pictures pictures,
            Region notice) {
        this.model = model;
        words = new CompareWords(model.graph(), content, messages);
        ask = new AskCard(model, words);
        sides = new SidesPane(model, words, pictures, id -> opened.accept(id));
        shared = new SharedCard(words);
        apart = new ApartTable(words);
        empty = Card.of(paragraph("compare.empty", Style.READ));
        empty.getStyleClass().add("compare-card");
        back =
                ActionButton.with(
                        Icon.BACK, ActionButton.plain("compare-back", words.say("compare.back")));
        back.setOnAction(_ -> left.run());
        print =
                ActionButton.with(
                        Icon.PRINT,
                        ActionButton.plain("compare-print", words.say("compare.print")));
        show(print, false);
        scroll.setContent(page(notice));
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        root.setId("compare");
        root.getChildren().setAll(scroll);
        Stylesheets.addOwn(root, CompareView.class, "compare.css");
        join();
    }

    private Label paragraph(String text, String... styles) {
        return acheatlas.ui.controls.Words.paragraph(words.say(text), styles);
    }

    private VBox page(Region notice) {
        var title = paragraph("compare.title", Style.TITLE, Style.BOLD);
        HBox bar = Gap.LARGE.row(back, Gap.grow(title), print);
        var lead = paragraph("compare.lead", Style.MUTED, Style.READ);
        var page =
                Gap.MEDIUM.column(
                        bar,
                        notice,
                        lead,
                        empty,
                        ask.root(),
                        sides.root(),
                        shared.root(),
                        apart.root());
        page.getStyleClass().add("compare-page");
        return page;
    }

    private void join() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        new WindowBreadth(root).breadthProperty().subscribe(this::show);
        model.seenProperty().subscribe(this::show);
        model.seenProperty().addListener((_, _, now) -> say(now));
    }

    private void show(Breadth breadth) {
        apart.stack(!breadth.isAtLeast(Breadth.MEDIUM));
    }

    private void show(CompareSeen seen) {
        boolean isCompared = seen.comparison().isPresent();
        show(empty, !isCompared);
        print.setDisable(!isCompared);
        List.of(sides.root(), shared.root(), apart.root()).forEach(part -> show(part, isCompared));
        ask.show(seen);
        seen.comparison().ifPresent(this::show);
    }

    private void show(Comparison comparison) {
        sides.show(comparison);
        shared.show(comparison);
        apart.show(comparison);
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    /// What an answer did to the causes compared.
    private void say(CompareSeen seen) {
        if (seen.told().isPresent()) {
            seen.comparison()
                    .ifPresent(
                            comparison ->
                                    comparison.sides().stream()
                                            .map(
                                                    side ->
                                                            words.say(
                                                                    "compare.side",
                                                                    words.name(
                                                                            side.ranked().cause()),
                                                                    words.standing(side)))
                                            .reduce((first, next) -> first + " " + next)
                                            .ifPresent(announce));
        }
    }

    private void press(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            undo(event);
            return;
        }
        switch (event.getCode()) {
            case Y -> model.answer(Answer.PRESENT);
            case N -> model.answer(Answer.ABSENT);
            case U -> model.answer(Answer.UNSURE);
            case S -> model.skip();
            case ESCAPE -> left.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void undo(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
            model.undo();
            event.consume();
        }
    }

    /// To be called when the screen has come into sight: the focus goes to the question, or to the
    /// way back.
    public void shown() {
        root.applyCss(); // a scroll pane takes in its content only then
        scroll.setVvalue(0);
        if (ask.isAsking()) {
            ask.focus();
        } else {
            back.requestFocus();
        }
    }

    /// Called when a person wants to go back to the list.
    public void onLeave(Runnable action) {
        left = action;
    }

    /// Called with the id of a cause that is to be opened.
    public void onOpenCause(Consumer<String> action) {
        opened = action;
    }

    /// Called when the comparison is to be printed; without it there is no such button.
    public void onPrint(Runnable action) {
        show(print, true);
        print.setOnAction(_ -> action.run());
    }

    /// Called with a sentence for screen readers after each answer.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    public Parent root() {
        return root;
    }
}
