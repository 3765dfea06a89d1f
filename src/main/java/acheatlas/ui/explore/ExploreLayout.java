package acheatlas.ui.explore;

import acheatlas.ui.controls.Arranged;
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
    private final StackPane listing = new StackPane();
    private HBox causesAndDetail = new HBox();
    private Runnable bringSearch = () -> {};
    private @Nullable Breadth standing;
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
        root.getChildren().addAll(panes.start().root(), listing);
        arrange();
    }

    void show(Breadth newBreadth) {
        if (breadth != newBreadth) {
            breadth = newBreadth;
            arrange();
        }
    }

    /// Follows what the screen is about.
    ///
    /// @return whether panes changed places
    boolean show(Seen seen) {
        count(feelTab, words.say("explore.tab.feel"), seen.picks().count());
        int causes = seen.assessment().ranked().causes().size();
        count(causesTab, words.say("explore.tab.causes"), causes);
        if (face == seen.face()) {
            return false;
        }
        face = seen.face();
        panes.body().ifPresent(Body::leave);
        tab = Tab.CAUSES;
        tabs.choose(tab);
        arrange();
        return true;
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
        boolean isStart = face == Seen.Face.START;
        panes.drawer().close();
        panes.search().big(isStart);
        panes.causes().take(List.of());
        Shown.set(panes.start().root(), isStart);
        Shown.set(listing, !isStart);
        if (isStart) {
            panes.start().take(panes.shelves());
        } else {
            list();
        }
    }

    /// Panes that stand where they should are left alone: taking them out of the scene and back
    /// would have them all styled anew at the first pick.
    private void list() {
        panes.picks().take(panes.shelves(), face == Seen.Face.CARE);
        if (breadth != standing || !breadth.isAtLeast(Breadth.MEDIUM)) {
            standing = breadth;
            listing.getChildren()
                    .setAll(
                            switch (breadth) {
                                case WIDE -> wide();
                                case MEDIUM -> medium();
                                case NARROW, TINY -> narrow();
                            });
        }
        bringSearch.run();
        Shown.set(panes.care().root(), face == Seen.Face.CARE);
        Shown.set(causesAndDetail, face == Seen.Face.CAUSES);
    }

    private Node wide() {
        var picks = Gap.LARGE.column(panes.picks().root());
        bringSearch =
                () -> Arranged.in(picks, List.of(panes.search().root(), panes.picks().root()));
        VBox.setVgrow(panes.picks().root(), Priority.ALWAYS);
        picks.getStyleClass().add("pane-picks");
        causesAndDetail = Gap.LARGE.row();
        var row = Gap.LARGE.row(picks, causesOrCare());
        row.getStyleClass().add("panes-wide");
        return row;
    }

    private Node medium() {
        bringSearch = () -> panes.strip().take(panes.search().root());
        causesAndDetail = Gap.MEDIUM.row();
        var page = causesOrCare();
        page.getStyleClass().add("panes-medium");
        VBox.setVgrow(page, Priority.ALWAYS);
        return new VBox(panes.strip().root(), page);
    }

    private StackPane causesOrCare() {
        causesAndDetail.getChildren().addAll(middle(), Gap.grow(panes.detail().root()));
        causesAndDetail.setFillHeight(true);
        causesAndDetail.setAlignment(Pos.TOP_LEFT);
        var either = new StackPane(causesAndDetail, panes.care().root());
        HBox.setHgrow(either, Priority.ALWAYS);
        return either;
    }

    /// The question over the list.
    private VBox middle() {
        var middle = Gap.MEDIUM.column(panes.question().root(), panes.causes().root());
        VBox.setVgrow(panes.causes().root(), Priority.ALWAYS);
        middle.getStyleClass().add("pane-causes");
        return middle;
    }

    private Node narrow() {
        bringSearch = () -> {};
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
