package acheatlas.ui.shell;

import acheatlas.i18n.Messages;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.BrandMark;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.TextSize;
import acheatlas.ui.theme.Theme;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The bar at the top: the name, the places, Start over, language, text size and theme.
final class AppBar {
    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

    private final Messages messages;
    private final ShellViewModel model;
    private final ChoiceRow<Place> tabs = ChoiceRow.tabs();
    private final Navigator navigator;
    private final Map<Place, String> places = new LinkedHashMap<>();
    private final Button menu;
    private final Button startOver;
    private final Button check;
    private final LanguageMenu language;
    private final Button textSize;
    private final Button theme;
    private final Button settings;
    private final Button read;
    private final Label name = Words.whole("", Style.LEAD, Style.BOLD);
    private final HBox root;
    private boolean dark;
    private boolean isTabbed = true;
    private boolean isTiny;

    AppBar(Messages messages, ShellViewModel model, Navigator navigator) {
        this.messages = messages;
        this.model = model;
        this.navigator = navigator;
        tab(
                new Place.Explore(),
                "shell-tab-explore",
                messages.say("shell.tab.explore"),
                Icon.EXPLORE);
        tab(
                new Place.LinkMap(),
                "shell-tab-linkmap",
                messages.say("shell.tab.linkmap"),
                Icon.LINK_MAP);
        tab(
                new Place.Articles(),
                "shell-tab-articles",
                messages.say("shell.tab.articles"),
                Icon.ARTICLE);
        tab(new Place.Routine(), "shell-tab-routine", messages.say("shell.tab.routine"), Icon.PLAY);
        var handout =
                tab(
                        new Place.Handout(),
                        "shell-tab-handout",
                        messages.say("shell.tab.handout"),
                        Icon.PRINT);
        model.handoutCountProperty()
                .subscribe(
                        count ->
                                handout.count(
                                        count.intValue(),
                                        messages.say("shell.tab.handout.count", count)));
        tabs.onChoose(navigator::go);
        navigator.placeProperty().subscribe(this::show);
        menu = IconButton.of("shell-menu", Icon.MENU, messages.say("shell.menu"));
        menu.setOnAction(_ -> placesMenu().show(menu, Side.BOTTOM, 0, 0));
        startOver = startOver();
        language = new LanguageMenu(messages, model);
        textSize = IconButton.of("shell-text-size", Icon.TEXT_SIZE, "");
        textSize.setOnAction(_ -> textSizes().show(textSize, Side.BOTTOM, 0, 0));
        theme = IconButton.of("shell-theme", Icon.DARK, "");
        theme.setOnAction(_ -> model.themeProperty().set(dark ? Theme.LIGHT : Theme.DARK));
        settings = IconButton.of("shell-settings", Icon.SETTINGS, messages.say("shell.settings"));
        settings.setOnAction(_ -> navigator.go(new Place.Settings()));
        read = IconButton.of("shell-read", Icon.VOICE, messages.say("shell.read"));
        read.managedProperty().bind(read.visibleProperty());
        check = check();
        root =
                Gap.SMALL.row(
                        brand(),
                        menu,
                        tabs.root(),
                        Gap.spring(),
                        check,
                        startOver,
                        language.root(),
                        read,
                        textSize,
                        theme,
                        settings);
        root.getStyleClass().addAll("top-bar", "app-bar");
        root.setMinWidth(0);
        root.widthProperty().subscribe(_ -> fit());
        startOver.visibleProperty().subscribe(_ -> fit());
        model.handoutCountProperty().subscribe(_ -> fit());
        model.textSizeProperty().subscribe(this::name);
        showDark(false);
    }

    private ChoiceRow.Choice tab(Place place, String id, String words, Icon icon) {
        places.put(place, words);
        return tabs.add(place, id, words).icon(icon);
    }

    /// A place without a tab is none of them.
    private void show(Place place) {
        if (places.containsKey(place)) {
            tabs.choose(place);
        } else {
            tabs.chooseNone();
        }
    }

    /// Goes to the place whose tab a digit counts to; says whether there is one.
    boolean go(KeyCode digit) {
        int number = DIGITS.indexOf(digit);
        if (number < 0 || number >= places.size()) {
            return false;
        }
        navigator.go(List.copyOf(places.keySet()).get(number));
        return true;
    }

    private ContextMenu placesMenu() {
        var choices = new ContextMenu();
        places.forEach(
                (place, words) -> {
                    var choice = new RadioMenuItem(words);
                    choice.setSelected(place.equals(navigator.place()));
                    choice.setOnAction(_ -> navigator.go(place));
                    choices.getItems().add(choice);
                });
        return choices;
    }

    private HBox brand() {
        name.setText(messages.say("shell.name"));
        var brand = Gap.SMALL.row(new BrandMark(), name);
        brand.getStyleClass().add("brand");
        return brand;
    }

    /// The way to the check from every screen; only its sign where there is little room.
    private Button check() {
        var words = messages.say("shell.check");
        var button = ActionButton.with(Icon.URGENT, ActionButton.plain("shell-check", words));
        button.getStyleClass().addAll("bar-button", "bar-check");
        IconButton.rename(button, words);
        button.setOnAction(_ -> navigator.go(new Place.Check()));
        return button;
    }

    /// Asks once, where it was clicked, because nothing of it can be brought back.
    private Button startOver() {
        var button =
                ActionButton.with(
                        Icon.START_OVER,
                        ActionButton.plain("shell-start-over", messages.say("shell.start-over")));
        button.getStyleClass().add("bar-button");
        IconButton.rename(button, messages.say("shell.start-over"));
        var yes = new MenuItem(messages.say("shell.start-over.yes"));
        yes.setId("shell-start-over-yes");
        yes.setOnAction(_ -> model.startOver());
        var sure = new ContextMenu(yes, new MenuItem(messages.say("shell.start-over.no")));
        button.setOnAction(_ -> sure.show(button, Side.BOTTOM, 0, 0));
        button.visibleProperty().bind(model.canStartOverProperty());
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private ContextMenu textSizes() {
        var menu = new ContextMenu();
        for (var size : TextSize.values()) {
            var choice = new RadioMenuItem(messages.say("shell.text-size.choice", size.percent()));
            choice.setSelected(size == model.textSizeProperty().get());
            choice.setOnAction(_ -> model.textSizeProperty().set(size));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private void name(TextSize size) {
        IconButton.rename(textSize, messages.say("shell.text-size", size.percent()));
        textSize.setText(
                size == TextSize.P100 ? "" : messages.say("shell.text-size.short", size.percent()));
    }

    /// Only where there is a voice.
    void join(ReadAloud reading) {
        read.setOnAction(_ -> reading.toggle());
        read.visibleProperty().bind(reading.thereProperty());
        read.visibleProperty().subscribe(_ -> fit());
    }

    void showDark(boolean isDark) {
        dark = isDark;
        theme.setGraphic(Glyph.of(dark ? Icon.LIGHT : Icon.DARK));
        IconButton.rename(
                theme, dark ? messages.say("shell.theme.light") : messages.say("shell.theme.dark"));
    }

    /// A narrow window has no room for tabs: the places are in a menu.
    void show(Breadth breadth) {
        Compact.set(root, breadth != Breadth.WIDE);
        isTabbed = breadth.isAtLeast(Breadth.MEDIUM);
        boolean wide = breadth == Breadth.WIDE;
        check.setContentDisplay(wide ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        language.nameLanguage(wide);
        isTiny = breadth == Breadth.TINY;
        fit();
    }

    private void showTabs(boolean tabbed) {
        tabs.root().setVisible(tabbed);
        tabs.root().setManaged(tabbed);
        menu.setVisible(!tabbed);
        menu.setManaged(!tabbed);
    }

    private void showName(boolean named) {
        name.setVisible(named);
        name.setManaged(named);
    }

    /// Start over keeps its words where they have room, which hangs on the language; then the text
    /// size its number, then the tabs their icons, then the bar the app's name, then the places
    /// their tabs.
    private void fit() {
        showTabs(isTabbed);
        tabs.showIcons(true);
        showName(!isTiny);
        textSize.setContentDisplay(ContentDisplay.LEFT);
        startOver.setContentDisplay(isTiny ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        if (isTooWide()) {
            startOver.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        if (isTooWide()) {
            textSize.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        if (isTooWide()) {
            tabs.showIcons(false);
        }
        if (isTooWide()) {
            showName(false);
        }
        if (isTooWide()) {
            showTabs(false);
            showName(!isTiny);
        }
    }

    private boolean isTooWide() {
        return root.getWidth() > 0 && root.prefWidth(-1) > root.getWidth();
    }

    HBox root() {
        return root;
    }
}
