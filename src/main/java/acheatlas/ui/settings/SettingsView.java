package acheatlas.ui.settings;

import acheatlas.i18n.Messages;
import acheatlas.settings.Settings;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.util.List;
import java.util.function.BooleanSupplier;

/// The settings: cards on one page, each change at once.
///
/// Follows its view model; made once and kept for the life of the window.
public final class SettingsView {
    private final LanguageCard language;
    private final DisplayCard display;
    private final ClinicCard clinic;
    private final PrintingCard printing;
    private final KioskCard kiosk;
    private final PrivacyCard privacy;
    private final ContentCard content;
    private final Region about;
    private final SectionList list;
    private final Label title;
    private final TroubleBand trouble;
    private final VBox left = Gap.LARGE.column();
    private final VBox right = Gap.LARGE.column();
    private final HBox columns = Gap.WIDE.row();
    private final ScrollPane root = Scrolling.pane();
    private final Subscription following;

    /// Builds the screen; it shows nothing until its root is in a scene.
    ///
    /// @param state the content in use
    /// @param desk where its files are read, checked and opened
    public SettingsView(
            SettingsViewModel model,
            Messages messages,
            Computer computer,
            ContentState state,
            ContentDesk desk) {
        var words = new SettingsWords(messages);
        language = new LanguageCard(model, words);
        display = new DisplayCard(model, words);
        clinic = new ClinicCard(model, words, computer);
        printing = new PrintingCard(model, words, computer);
        kiosk = new KioskCard(model, words);
        privacy = new PrivacyCard(model, words);
        content = new ContentCard(model, words, computer, state, desk);
        about = AboutCard.of(model, words, state);
        trouble = new TroubleBand(model, words);
        list = new SectionList(words.say("shell.settings"), sections(words), this::open);
        title = Words.paragraph(words.say("shell.settings"), Style.TITLE, Style.BOLD);
        var page = Gap.LARGE.column(title, trouble.root(), columns);
        page.getStyleClass().add("settings-page");
        columns.setAlignment(Pos.TOP_LEFT);
        root.setContent(page);
        root.setId("settings");
        root.setFocusTraversable(false);
        root.getStyleClass().add("pane-scroll");
        Stylesheets.addOwn(root, SettingsView.class, "settings.css");
        new WindowBreadth(root).breadthProperty().subscribe(this::show);
        following =
                Subscription.combine(
                        model.settingsProperty().subscribe(this::show),
                        model.troublesProperty().subscribe(trouble::show));
    }

    /// To be called when the screen has come into sight: the focus goes to its first control.
    public void shown() {
        privacy.shown();
        root.applyCss(); // a scroll pane takes in its content only then
        focusFirst(trouble.root().isVisible() ? trouble.root() : language.root());
    }

    /// What the log at home is seen and deleted with.
    ///
    /// @param isThere whether there is anything to see
    public void onLog(Runnable see, BooleanSupplier isThere, Runnable delete) {
        privacy.onLog(see, isThere, delete);
    }

    /// Stops following its view model, which outlives the window.
    public void close() {
        following.unsubscribe();
    }

    private List<Section> sections(SettingsWords words) {
        return List.of(
                new Section(
                        "language",
                        words.say("settings.language.short"),
                        Icon.LANGUAGE,
                        language.root()),
                new Section(
                        "display",
                        words.say("settings.display.title"),
                        Icon.DISPLAY,
                        display.root()),
                new Section(
                        "clinic", words.say("settings.clinic.title"), Icon.CLINIC, clinic.root()),
                new Section(
                        "printing",
                        words.say("settings.printing.title"),
                        Icon.PRINT,
                        printing.root()),
                new Section("kiosk", words.say("settings.kiosk.title"), Icon.HAND, kiosk.root()),
                new Section(
                        "privacy", words.say("settings.privacy.title"), Icon.LOCK, privacy.root()),
                new Section(
                        "content", words.say("settings.content.title"), Icon.PACK, content.root()),
                new Section("about", words.say("settings.about.title"), Icon.ABOUT, about));
    }

    /// The list, the cards and the content beside each other; then without the list; then all below
    /// each other.
    private void show(Breadth breadth) {
        boolean wide = breadth == Breadth.WIDE;
        boolean two = breadth.isAtLeast(Breadth.MEDIUM);
        left.getChildren()
                .setAll(
                        language.root(),
                        display.root(),
                        clinic.root(),
                        printing.root(),
                        kiosk.root(),
                        privacy.root());
        right.getChildren().clear();
        (two ? right : left).getChildren().addAll(content.root(), about);
        left.getStyleClass().setAll("gap-16");
        if (two) {
            left.getStyleClass().add("settings-column");
            columns.getChildren().setAll(left, Gap.grow(right));
        } else {
            columns.getChildren().setAll(Gap.grow(left));
        }
        if (wide) {
            columns.getChildren().addFirst(list.root());
        }
        title.setVisible(!wide);
        title.setManaged(!wide);
    }

    private void show(Settings settings) {
        language.show(settings);
        display.show(settings);
        clinic.show(settings);
        printing.show(settings);
        kiosk.show(settings);
        privacy.show(settings);
        content.show(settings);
    }

    /// Scrolls to a card and puts the focus on its first control.
    private void open(Section section) {
        root.layout();
        var page = root.getContent();
        var room = root.getViewportBounds().getHeight();
        var card = section.card();
        var top = page.sceneToLocal(card.localToScene(card.getLayoutBounds())).getMinY();
        var most = page.getLayoutBounds().getHeight() - room;
        root.setVvalue(most <= 0 ? 0 : Math.clamp(top / most, 0, 1));
        focusFirst(card);
    }

    private static void focusFirst(Region card) {
        card.lookupAll("*").stream()
                .filter(Node::isFocusTraversable)
                .filter(node -> !node.isDisabled() && node.isVisible())
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    public Parent root() {
        return root;
    }
}
