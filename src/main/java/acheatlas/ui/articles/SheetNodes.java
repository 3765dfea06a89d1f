package acheatlas.ui.articles;

import acheatlas.content.article.Block;
import acheatlas.content.article.Prose;
import acheatlas.content.article.Section;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/// Makes the nodes of an article's parts, and keeps its texts in the order they are read.
final class SheetNodes {
    private final ArticlesWords words;
    private final Consumer<LinkText> follow;
    private final List<ProseFlow> texts = new ArrayList<>();

    SheetNodes(ArticlesWords words, Consumer<LinkText> follow) {
        this.words = words;
        this.follow = follow;
    }

    /// Every text made so far, in order.
    List<ProseFlow> texts() {
        return texts;
    }

    private ProseFlow keep(ProseFlow text) {
        texts.add(text);
        return text;
    }

    ProseFlow paragraph(Prose prose) {
        return keep(ProseFlow.of(prose, follow, Style.PROSE));
    }

    /// A heading; a screen reader hears of which level.
    ///
    /// @param level 1 for the title
    ProseFlow heading(int level, String text, String... styleClasses) {
        var heading = keep(ProseFlow.of(text, styleClasses));
        heading.getStyleClass().add("article-heading");
        heading.setAccessibleText(words.say("articles.heading.spoken", level, text));
        return heading;
    }

    ProseFlow sectionHeading(String text) {
        return heading(2, text, Style.TITLE, Style.BOLD);
    }

    private ProseFlow subheading(Prose prose) {
        return heading(3, prose.text(), Style.LEAD, "semibold-flow");
    }

    /// "In short": the points in a tinted box, each with a check.
    VBox keyPoints(Section section) {
        var box = Gap.MEDIUM.column(heading(2, section.title(), "semibold-flow"));
        for (var block : section.blocks()) {
            if (block instanceof Block.Points points) {
                for (var point : points.points()) {
                    var text = keep(ProseFlow.of(point, follow, Style.READ));
                    box.getChildren().add(marked(Glyph.of(Icon.CHECK), text));
                }
            }
        }
        box.getStyleClass().add("key-points");
        return box;
    }

    /// Blocks below each other.
    ///
    /// @param others makes what is more than words
    List<Node> blocks(List<Block> blocks, Function<Block, Node> others) {
        return blocks.stream().map(block -> node(block, others)).toList();
    }

    private Node node(Block block, Function<Block, Node> others) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph(paragraph.prose());
            case Block.Subheading heading -> subheading(heading.prose());
            case Block.Points points -> points(points);
            case Block.MoveCard move -> others.apply(move);
            case Block.Quiz quiz -> others.apply(quiz);
        };
    }

    private VBox points(Block.Points points) {
        var list = Gap.SMALL.column();
        int number = 1;
        for (var point : points.points()) {
            var sign = points.numbered() ? words.say("articles.point.number", number++) : "•";
            var mark = Words.whole(sign, Style.PROSE, "point-mark");
            list.getChildren().add(marked(mark, paragraph(point)));
        }
        return list;
    }

    private static HBox marked(Region mark, ProseFlow text) {
        var row = Gap.MEDIUM.row(mark, Gap.grow(text));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }
}
