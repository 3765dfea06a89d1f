package acheatlas.ui.articles;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.TextSize;

import javafx.beans.property.ObjectProperty;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.function.IntConsumer;

/// Over an article: the way back, find, text size, print.
final class ReaderBar {
    private static final List<String> STEPS =
            List.of("size-step-1", "size-step-2", "size-step-3", "size-step-4", "size-step-5");

    private final ArticlesWords words;
    private final Button back =
            ActionButton.with(Icon.BACK, ActionButton.quiet("article-back", ""));
    private final Button contents;
    private final Button find;
    private final Button print;
    private final ChoiceRow<TextSize> sizes = ChoiceRow.segments();
    private final HBox root;
    private List<String> parts = List.of();
    private IntConsumer goTo = _ -> {};

    ReaderBar(ArticlesWords words, ObjectProperty<TextSize> textSize) {
        this.words = words;
        contents = button(Icon.LIST, "article-contents", words.say("articles.contents"));
        contents.setOnAction(_ -> menu().show(contents, Side.BOTTOM, 0, 0));
        find = button(Icon.SEARCH, "article-find-open", words.say("articles.find"));
        find.setTooltip(new Tooltip(words.say("articles.find.hint")));
        print = button(Icon.PRINT, "article-print", words.say("articles.print"));
        for (var size : TextSize.values()) {
            var choice =
                    sizes.add(
                            size,
                            "article-size-" + size.percent(),
                            words.say("articles.size.letter"));
            choice.button().getStyleClass().add(STEPS.get((size.percent() - 100) / 25));
            var name = words.say("articles.size.choice", size.percent());
            choice.button().setAccessibleText(name);
            choice.button().setTooltip(new Tooltip(name));
        }
        textSize.subscribe(sizes::choose);
        sizes.onChoose(textSize::set);
        sizes.root().setMaxHeight(Region.USE_PREF_SIZE);
        sizes.root().setAccessibleText(words.say("articles.size"));
        root = Gap.SMALL.row(back, Gap.spring(), contents, sizes.root(), find, print);
        root.getStyleClass().addAll(Style.TOP_BAR, "reader-bar");
    }

    private static Button button(Icon icon, String id, String text) {
        var button = ActionButton.with(icon, ActionButton.small(ActionButton.plain(id, text)));
        button.setAccessibleText(text);
        return button;
    }

    void onBack(Runnable action) {
        back.setOnAction(_ -> action.run());
    }

    void onFind(Runnable action) {
        find.setOnAction(_ -> action.run());
    }

    void onPrint(Runnable action) {
        print.setOnAction(_ -> action.run());
    }

    /// Called with the place of the part to go to.
    void onGoTo(IntConsumer action) {
        goTo = action;
    }

    void show(Seen.Back way, List<String> newParts) {
        parts = newParts;
        back.setText(
                switch (way) {
                    case SHELF -> words.say("articles.back.shelf");
                    case ARTICLE -> words.say("articles.back.article");
                    case SCREEN -> words.say("articles.back.screen");
                });
    }

    private ContextMenu menu() {
        var menu = new ContextMenu();
        for (int place = 0; place < parts.size(); place++) {
            int to = place;
            var choice = new MenuItem(parts.get(place));
            choice.setOnAction(_ -> goTo.accept(to));
            menu.getItems().add(choice);
        }
        return menu;
    }

    /// A narrow window has room for signs only; the text size is in the bar above too.
    void fit(Breadth breadth) {
        boolean roomy = breadth.isAtLeast(Breadth.MEDIUM);
        sizes.root().setVisible(roomy);
        sizes.root().setManaged(roomy);
        contents.setVisible(!roomy);
        contents.setManaged(!roomy);
        for (var button : List.of(find, print)) {
            button.setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        }
    }

    HBox root() {
        return root;
    }
}
