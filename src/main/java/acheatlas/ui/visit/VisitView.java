package acheatlas.ui.visit;

import acheatlas.content.Words;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.paper.PaperDesk;
import acheatlas.ui.paper.PaperNotice;
import acheatlas.ui.paper.PaperNoticeBand;
import acheatlas.ui.paper.PaperPreview;
import acheatlas.ui.paper.PaperState;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The Visit screen: what to say and to ask at an appointment, beside the sheet it is printed on.
///
/// Escape goes back. Follows its view model; made once and kept for the life of the window.
public final class VisitView {
    private final VisitViewModel model;
    private final Messages messages;
    private final PaperDesk desk;
    private final VisitForm form;
    private final PaperPreview preview;
    private final Button back;
    private final Button print;
    private final Button save;
    private final VBox page = Gap.MEDIUM.column();
    private final ScrollPane scroll = Scrolling.pane();
    private final BorderPane root = new BorderPane();
    private Runnable left = () -> {};
    private Consumer<String> announce = _ -> {};

    /// Builds the screen; it shows nothing until its root is in a scene.
    ///
    /// @param content words of the content
    public VisitView(VisitViewModel model, PaperDesk desk, Words content, Messages messages) {
        this.model = model;
        this.desk = desk;
        this.messages = messages;
        form = new VisitForm(model, content, messages);
        preview = new PaperPreview(model.paper(), messages);
        preview.root().getStyleClass().add("visit-preview");
        back = button("visit-back", Icon.BACK, messages.say("visit.back"));
        print =
                ActionButton.with(
                        Icon.PRINT, ActionButton.main("visit-print", messages.say("visit.print")));
        save = button("visit-save", Icon.SAVE, messages.say("visit.save"));
        back.setOnAction(_ -> left.run());
        print.setOnAction(_ -> print());
        save.setOnAction(_ -> save());
        scroll.setContent(page);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("pane-scroll");
        page.getStyleClass().add("visit-page");
        root.setId("visit");
        root.setTop(bar());
        Stylesheets.addOwn(root, VisitView.class, "visit.css");
        join();
    }

    private static Button button(String id, Icon icon, String words) {
        return ActionButton.with(icon, ActionButton.plain(id, words));
    }

    private VBox bar() {
        var title =
                acheatlas.ui.controls.Words.whole(
                        messages.say("visit.screen.title"), Style.TITLE, Style.BOLD);
        var lead =
                acheatlas.ui.controls.Words.paragraph(
                        messages.say("visit.screen.lead"), Style.MUTED, Style.READ);
        var head = Gap.MEDIUM.flow(back, title, print, save);
        var bar = Gap.TIGHT.column(head, lead, new PaperNoticeBand(desk).root());
        bar.getStyleClass().add("visit-bar");
        return bar;
    }

    private void join() {
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        new WindowBreadth(root).breadthProperty().subscribe(this::show);
        model.paper().stateProperty().subscribe(this::show);
        desk.noticeProperty().subscribe(this::tell);
    }

    /// The sheet stands beside the form, or below it where the window is narrow.
    private void show(Breadth breadth) {
        page.getChildren().clear();
        root.setCenter(null);
        if (breadth.isAtLeast(Breadth.MEDIUM)) {
            page.getChildren().setAll(form.root());
            HBox.setHgrow(preview.root(), Priority.ALWAYS);
            HBox.setHgrow(scroll, Priority.NEVER);
            scroll.getStyleClass().add("visit-beside");
            root.setCenter(new HBox(scroll, preview.root()));
        } else {
            scroll.getStyleClass().remove("visit-beside");
            page.getChildren().setAll(form.root(), preview.root());
            root.setCenter(scroll);
        }
    }

    private void show(PaperState state) {
        boolean isNothing = state == PaperState.NOTHING;
        print.setDisable(isNothing);
        save.setDisable(isNothing);
    }

    private void tell(PaperNotice notice) {
        if (!notice.sentence().isEmpty()) {
            announce.accept(notice.sentence());
        }
    }

    /// Prints the sheet with all that was typed.
    public void print() {
        model.refresh();
        model.paper().whenThere(page -> desk.print(page, print));
    }

    private void save() {
        model.refresh();
        model.paper().whenThere(desk::save);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
        }
    }

    /// To be called when the screen has come into sight: the focus goes to the first field.
    public void shown() {
        root.applyCss(); // a scroll pane takes in its content only then
        scroll.setVvalue(0);
        form.focus();
    }

    /// Called when a person wants to go back.
    public void onLeave(Runnable action) {
        left = action;
    }

    /// Called with a sentence for screen readers.
    public void onAnnounce(Consumer<String> action) {
        announce = action;
    }

    public Parent root() {
        return root;
    }
}
