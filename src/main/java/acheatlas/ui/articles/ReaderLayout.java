package acheatlas.ui.articles;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.theme.WindowBreadth;

import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Contents, text and margin beside each other. Under 1200 px the margin goes below the text and
/// word help floats over it; under 960 the contents go into a menu.
final class ReaderLayout {
    private static final double MARGIN_FROM = 1200;
    private static final double CONTENTS_FROM = 960;

    private final Region contents;
    private final WordHelp help;
    private final Margin margin;
    private final StackPane sheetPlace = new StackPane();
    private final VBox column = Gap.WIDE.column(sheetPlace);
    private final ScrollPane text;
    private final ScrollPane marginScroll;
    private final VBox side = Gap.LARGE.column();
    private final HBox panes;
    private final StackPane root;

    ReaderLayout(Region contents, WordHelp help, Margin margin) {
        this.contents = contents;
        this.help = help;
        this.margin = margin;
        column.getStyleClass().add("article-column");
        var page = new StackPane(column);
        page.setAlignment(Pos.TOP_CENTER);
        page.getStyleClass().add("article-page");
        text = scroll(page);
        text.setId("article-scroll");
        marginScroll = scroll(new VBox());
        side.getStyleClass().add("article-side");
        panes = new HBox(contents, Gap.grow(text));
        panes.getStyleClass().add("reader-panes");
        root = new StackPane(panes);
        StackPane.setAlignment(help.root(), Pos.BOTTOM_RIGHT);
    }

    private static ScrollPane scroll(Region content) {
        var scroll = Scrolling.of(content);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("article-scroll");
        return scroll;
    }

    void follow(WindowBreadth breadth) {
        breadth.effectiveWidthProperty().subscribe(width -> fit(width.doubleValue()));
    }

    private void fit(double width) {
        // not known yet: as in the widest, or what is below each other would be built twice
        boolean beside = width == 0 || width >= MARGIN_FROM;
        boolean listed = width == 0 || width >= CONTENTS_FROM;
        contents.setVisible(listed);
        contents.setManaged(listed);
        boolean isBeside = panes.getChildren().contains(side);
        if (beside && !isBeside) {
            column.getChildren().remove(margin.root());
            root.getChildren().remove(help.root());
            marginScroll.setContent(margin.root());
            side.getChildren().setAll(help.root(), Gap.grow(marginScroll));
            panes.getChildren().add(side);
        } else if (!beside && (isBeside || !root.getChildren().contains(help.root()))) {
            panes.getChildren().remove(side);
            side.getChildren().clear();
            marginScroll.setContent(new VBox());
            column.getChildren().add(margin.root());
            root.getChildren().add(help.root());
        }
        var floats = "word-help-floats";
        help.root().getStyleClass().remove(floats);
        if (!beside) {
            help.root().getStyleClass().add(floats);
        }
    }

    void show(Sheet sheet) {
        sheetPlace.getChildren().setAll(sheet.root());
        marginScroll.setVvalue(0);
    }

    ScrollPane text() {
        return text;
    }

    /// Lays something over the text, at its lower left.
    void addNotice(Region notice) {
        StackPane.setAlignment(notice, Pos.BOTTOM_LEFT);
        root.getChildren().add(notice);
    }

    /// What scrolls to the margin: its own pane beside the text, the text's where it is below.
    ReadingPlace placeOfMargin() {
        return new ReadingPlace(panes.getChildren().contains(side) ? marginScroll : text);
    }

    StackPane root() {
        return root;
    }
}
