package acheatlas.ui.explore;

import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.theme.Breadth;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Where the panes stand: three beside each other, two under a strip, or one at a time under tabs.
///
/// The panes are the same in all of them; only their places change, and only when the breadth of
/// the window or the face of the screen does.
final class ExploreLayout {
    /// The one pane a narrow window shows.
    enum Tab {
        FEEL,
        CAUSES,
        CAUSE
    }

    private final ExplorePanes panes;
    private final ChoiceRow<Tab> tabs = ChoiceRow.tabs();
    private final ChoiceRow.Choice feelTab;
    private final ChoiceRow.Choice causesTab;
    private final ExploreWords words;
    private final StackPane root = new StackPane();
    private Breadth breadth = Breadth.WIDE;
    private Seen.Face face = Seen.Face.START;
    private Tab tab = Tab.CAUSES;

    ExploreLayout(ExplorePanes panes, ExploreWords words) {
        this.panes = panes;
        this.words = words;
        feelTab = tabs.add(Tab.FEEL, "explore-tab-feel", words.say("explore.tab.feel"));
        causesTab = tabs.add(Tab.CAUSES, "explore-tab-causes", words.say("explore.tab.causes"));
        feelTab.icon(Icon.HAND);
        causesTab.icon(Icon.LIST);
        tabs.add(Tab.CAUSE, "explore-tab-cause", words.say("explore.tab.cause")).icon(Icon.ABOUT);
        tabs.root().getStyleClass().addAll("top-bar", "pane-tab-row");
        tabs.choose(tab);
        tabs.onChoose(this::show);
        arrange();
    }

    void show(Breadth newBreadth) {
        if (breadth != newBreadth) {
            breadth = newBreadth;
            arrange();
        }
    }

    /// Follows what the screen is about.
    void show(Seen seen) {
        count(feelTab, words.say("explore.tab.feel"), seen.picks().count());
        int causes = seen.assessment().ranked().causes().size();
        count(causesTab, words.say("explore.tab.causes"), causes);
        if (face != seen.face()) {
            face = seen.face();
            tab = Tab.CAUSES;
            tabs.choose(tab);
            arrange();
        }
    }

    private void count(ChoiceRow.Choice choice, String name, int number) {
        choice.count(number, words.say("explore.tab.spoken", name, number));
    }

    void show(Tab newTab) {
        tab = newTab;
        tabs.choose(tab);
        if (!breadth.isAtLeast(Breadth.MEDIUM)) {
            arrange();
        }
    }

    boolean isStrip() {
        return breadth == Breadth.MEDIUM && face != Seen.Face.START;
    }

    boolean isOnePane() {
        return !breadth.isAtLeast(Breadth.MEDIUM) && face != Seen.Face.START;
    }

    private void arrange() {
        panes.drawer().close();
        panes.search().big(face == Seen.Face.START);
        panes.causes().take(List.of());
        root.getChildren().setAll(face == Seen.Face.START ? start() : listing());
    }

    private Node start() {
        panes.start().take(panes.shelves());
        return panes.start().root();
    }

    private Node listing() {
        panes.picks().take(panes.shelves(), face == Seen.Face.CARE);
        return switch (breadth) {
            case WIDE -> wide();
            case MEDIUM -> medium();
            case NARROW, TINY -> narrow();
        };
    }

    private Node wide() {
        var picks = Gap.LARGE.column(panes.search().root(), panes.picks().root());
        VBox.setVgrow(panes.picks().root(), Priority.ALWAYS);
        picks.getStyleClass().add("pane-picks");
        return panes(Gap.LARGE.row(), picks, "panes-wide");
    }

    private Node medium() {
        panes.strip().take(panes.search().root());
        var row = panes(Gap.MEDIUM.row(), null, "panes-medium");
        VBox.setVgrow(row, Priority.ALWAYS);
        return new VBox(panes.strip().root(), row);
    }

    private HBox panes(HBox row, @Nullable Region first, String look) {
        row.getStyleClass().add(look);
        row.setFillHeight(true);
        row.setAlignment(Pos.TOP_LEFT);
        if (first != null) {
            row.getChildren().add(first);
        }
        if (face == Seen.Face.CARE) {
            row.getChildren().add(Gap.grow(panes.care().root()));
        } else {
            row.getChildren().addAll(middle(), Gap.grow(panes.detail().root()));
        }
        return row;
    }

    /// The question over the list.
    private VBox middle() {
        var middle = Gap.MEDIUM.column(panes.question().root(), panes.causes().root());
        VBox.setVgrow(panes.causes().root(), Priority.ALWAYS);
        middle.getStyleClass().add("pane-causes");
        return middle;
    }

    private Node narrow() {
        var pane =
                switch (tab) {
                    case FEEL -> feel();
                    case CAUSES -> face == Seen.Face.CARE ? panes.care().root() : beside();
                    case CAUSE -> panes.detail().root();
                };
        var page = new StackPane(pane);
        page.getStyleClass().add("panes-narrow");
        VBox.setVgrow(page, Priority.ALWAYS);
        return new VBox(tabs.root(), page);
    }

    private Region feel() {
        var picks = Gap.LARGE.column(panes.search().root(), panes.picks().root());
        VBox.setVgrow(panes.picks().root(), Priority.ALWAYS);
        return picks;
    }

    /// The question beside the list; over it where the window is tiny.
    private Region beside() {
        if (breadth == Breadth.TINY) {
            panes.causes().take(List.of(panes.question().root()));
            return panes.causes().root();
        }
        var row = Gap.LARGE.row(panes.question().root(), Gap.grow(panes.causes().root()));
        row.getStyleClass().add("question-beside");
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    StackPane root() {
        return root;
    }
}
