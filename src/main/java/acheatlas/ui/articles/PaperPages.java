package acheatlas.ui.articles;

import acheatlas.content.article.Block;
import acheatlas.content.article.Section;
import acheatlas.graph.Move;
import acheatlas.graph.Source;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.paper.Printing;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;
import acheatlas.ui.theme.TextSize;

import javafx.application.ColorScheme;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;

import java.util.ArrayList;
import java.util.List;

/// An article on paper: light, without its questions, with its sources written out. Nothing is cut
/// in two between pages, and no heading stands alone at the foot of one.
final class PaperPages implements Printing.Pages {
    // reading text of 16 px becomes 11.5 points
    private static final double POINTS_A_PIXEL = 0.72;
    private static final double FOOT = 48;
    private static final double GAP = 16;

    private final ArticlesWords words;
    private final MoveFigures figures;
    private final Opened opened;

    PaperPages(ArticlesWords words, MoveFigures figures, Opened opened) {
        this.words = words;
        this.figures = figures;
        this.opened = opened;
    }

    @Override
    public List<Parent> on(double width, double height) {
        double wide = width / POINTS_A_PIXEL;
        double high = height / POINTS_A_PIXEL - FOOT;
        var pages = distribute(blocks(), wide, high);
        var papers = new ArrayList<Parent>();
        for (var page : pages) {
            papers.add(paper(page, papers.size() + 1, pages.size(), wide, high + FOOT));
        }
        return papers;
    }

    private List<Region> blocks() {
        var nodes = new SheetNodes(words, _ -> {});
        var title = nodes.heading(1, opened.page().title(), Style.DISPLAY, Style.BOLD);
        var blocks = new ArrayList<Region>();
        blocks.add(new SheetHead(words, opened).build(title, _ -> {}));
        blocks.add(nodes.paragraph(opened.page().lead()));
        for (var section : opened.page().sections()) {
            switch (section.role()) {
                case KEY_POINTS -> blocks.add(nodes.keyPoints(section));
                case TEXT -> addText(section, nodes, blocks);
                case TEACH_BACK, SOURCES -> {}
            }
        }
        addSources(nodes, blocks);
        return blocks;
    }

    private void addText(Section section, SheetNodes nodes, List<Region> blocks) {
        var heading = nodes.sectionHeading(section.title());
        if (section.hasMoves() && !opened.assessment().allowsMoves()) {
            var hold = Words.paragraph(words.say("explore.moves.none"), Style.SEMIBOLD);
            blocks.add(Gap.MEDIUM.column(heading, hold));
            return;
        }
        Region above = heading;
        for (var node : nodes.blocks(section.blocks(), this::other)) {
            var block = (Region) node;
            blocks.add(above.equals(heading) ? Gap.MEDIUM.column(heading, block) : block);
            above = block;
        }
    }

    private Node other(Block block) {
        return block instanceof Block.MoveCard card
                ? words.graph()
                        .move(card.move())
                        .filter(opened.assessment()::allows)
                        .map(this::move)
                        .orElseGet(() -> Words.paragraph(card.name()))
                : new Region();
    }

    private Region move(Move move) {
        var stage = new StackPane(MoveCard.picture(figures, move));
        stage.getStyleClass().add("article-stage");
        var text = words.of(move);
        var facts =
                Gap.TIGHT.column(
                        Words.paragraph(text.name(), Style.LEAD, Style.SEMIBOLD),
                        Words.paragraph(MoveCard.dose(words, move), Style.MUTED));
        MoveCard.steps(words, text)
                .map(line -> Words.paragraph(line, Style.SMALL))
                .forEach(facts.getChildren()::add);
        var row = Gap.LARGE.row(stage, Gap.grow(facts));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("card", "article-move");
        return row;
    }

    private void addSources(SheetNodes nodes, List<Region> blocks) {
        var heading = nodes.sectionHeading(words.say("articles.sources.title"));
        boolean isFirst = true;
        for (var source : words.sources(opened.article(), opened.page().cited())) {
            var row = source(source);
            blocks.add(isFirst ? Gap.MEDIUM.column(heading, row) : row);
            isFirst = false;
        }
    }

    private VBox source(Source source) {
        return Gap.NONE.column(
                Words.paragraph(source.title(), Style.SMALL, Style.SEMIBOLD),
                Words.paragraph(words.by(source), Style.SMALL),
                Words.paragraph(ArticlesWords.address(source), Style.SMALL));
    }

    private static List<List<Region>> distribute(List<Region> blocks, double wide, double high) {
        var probe = new VBox();
        probe.getChildren().setAll(blocks);
        dressed(probe, wide, high);
        probe.applyCss();
        probe.layout();
        var pages = new ArrayList<List<Region>>();
        double left = 0;
        for (var block : blocks) {
            double needed = block.prefHeight(wide) + GAP;
            if (pages.isEmpty() || needed > left) {
                pages.add(new ArrayList<>());
                left = high;
            }
            pages.getLast().add(block);
            left -= needed;
        }
        return pages;
    }

    private Parent paper(List<Region> blocks, int number, int count, double wide, double high) {
        var foot =
                Words.paragraph(
                        words.say("articles.paper.foot", opened.page().title(), number, count),
                        Style.SMALL,
                        Style.MUTED);
        var page = new VBox();
        page.getStyleClass().add("article-paper");
        page.getChildren().setAll(blocks);
        page.getChildren().addAll(Gap.spring(), foot);
        page.setPrefSize(wide, high);
        page.setMaxSize(wide, high);
        page.setMinSize(wide, high);
        var scaled = new Group(page);
        scaled.getTransforms().add(new Scale(POINTS_A_PIXEL, POINTS_A_PIXEL));
        var paper = new Group(scaled);
        dressed(paper, wide, high);
        paper.applyCss();
        paper.layout();
        return paper;
    }

    private static void dressed(Parent root, double width, double height) {
        var scene = new Scene(root, width, height);
        scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
        scene.getPreferences().setReducedMotion(true);
        Stylesheets.dress(scene);
        Stylesheets.addOwn(root, PaperPages.class, "articles.css");
        TextSize.P100.applyTo(root);
    }
}
