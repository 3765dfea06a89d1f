package acheatlas.ui.articles;

import acheatlas.content.article.Block;
import acheatlas.content.article.Section;
import acheatlas.graph.Move;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// An article as it is read, from its title to its questions; its sources stand beside it.
///
/// Made for one article and one assessment. What fills a window is built at once, so that it opens
/// without a wait; the rest a section at a time, by [#buildNext()]. Where somebody has to be seen
/// first, the sections that show moves say so, and nothing else.
final class Sheet {
    private final ArticlesWords words;
    private final Doors doors;
    private final Opened opened;
    private final ReaderActions actions;
    private final SheetNodes nodes;
    private static final int LETTERS_OF_A_WINDOW = 1400;

    private final Deque<Section> unbuilt = new ArrayDeque<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<MoveCard> moves = new ArrayList<>();
    private final LaidColumn root = new LaidColumn("gap-24");
    private int questions;

    /// A section one can go to.
    ///
    /// @param node where it begins
    record Part(String title, Node node) {}

    Sheet(ArticlesWords words, Doors doors, Opened opened, ReaderActions actions) {
        this.words = words;
        this.doors = doors;
        this.opened = opened;
        this.actions = actions;
        nodes = new SheetNodes(words, actions::follow);
        var title = nodes.heading(1, opened.page().title(), Style.DISPLAY, Style.BOLD);
        title.setId("article-title");
        root.setId("article-sheet");
        root.onLaid(actions::laid);
        root.getStyleClass().add("article-sheet");
        root.getChildren().add(new SheetHead(words, opened).build(title, actions::toLinks));
        root.getChildren().add(nodes.paragraph(opened.page().lead()));
        opened.page().sections().stream().filter(Sheet::isPart).forEach(unbuilt::add);
        while (letters() < LETTERS_OF_A_WINDOW && !isBuilt()) {
            buildNext();
        }
    }

    /// Adds something to do with the subject, below what stands over the article.
    void addUnderHead(Node node) {
        root.getChildren().add(1, Gap.SMALL.row(node));
    }

    private int letters() {
        return texts().stream().mapToInt(text -> text.words().length()).sum();
    }

    private static boolean isPart(Section section) {
        return section.role() != Section.Role.SOURCES;
    }

    /// What the sections of an article are called, built or not.
    static List<String> titles(Opened opened) {
        return opened.page().sections().stream().filter(Sheet::isPart).map(Section::title).toList();
    }

    boolean isBuilt() {
        return unbuilt.isEmpty();
    }

    /// Adds the next section, if there is one left.
    void buildNext() {
        if (!unbuilt.isEmpty()) {
            add(unbuilt.pop());
        }
    }

    /// Adds all sections that are left.
    void buildAll() {
        while (!isBuilt()) {
            buildNext();
        }
    }

    private void add(Section section) {
        switch (section.role()) {
            case KEY_POINTS -> add(section, nodes.keyPoints(section));
            case TEXT, TEACH_BACK -> add(section, text(section));
            case SOURCES -> {}
        }
    }

    private void add(Section section, VBox node) {
        node.setId("article-part-" + (parts.size() + 1));
        parts.add(new Part(section.title(), node));
        root.getChildren().add(node);
    }

    private VBox text(Section section) {
        var box = new LaidColumn("gap-16");
        box.onLaid(actions::laid);
        box.getChildren().add(nodes.sectionHeading(section.title()));
        if (section.hasMoves() && !opened.assessment().allowsMoves()) {
            box.getChildren().add(onHold());
        } else {
            box.getChildren().addAll(nodes.blocks(section.blocks(), this::other));
        }
        if (section.title().equals(words.say("articles.section.help"))) {
            box.getStyleClass().addAll("card", "article-help");
        } else if (section.title().equals(words.say("articles.section.read"))) {
            box.getStyleClass().addAll("card", "article-aside");
        }
        return box;
    }

    private HBox onHold() {
        var sign = Glyph.of(Icon.URGENT);
        sign.getStyleClass().add(Style.IN_URGENT);
        var text = Words.paragraph(words.say("explore.moves.none"), Style.SEMIBOLD);
        var row = Gap.MEDIUM.row(sign, Gap.grow(text));
        row.getStyleClass().addAll("card", "article-hold");
        return row;
    }

    private Node other(Block block) {
        return switch (block) {
            case Block.MoveCard card ->
                    words.graph()
                            .move(card.move())
                            .map(this::move)
                            .orElseGet(() -> Words.paragraph(card.name()));
            case Block.Quiz quiz -> quiz(quiz);
            case Block.Paragraph _, Block.Subheading _, Block.Points _ ->
                    throw new IllegalArgumentException("made of words: " + block);
        };
    }

    /// A move somebody should leave out with these picks is named, so that the text before it still
    /// makes sense, but not shown.
    private Node move(Move move) {
        if (!opened.assessment().allows(move)) {
            var name = words.of(move).name();
            var note = Words.paragraph(words.say("articles.move.not-for-you", name), Style.MUTED);
            note.setId("article-move-" + move.id());
            return note;
        }
        var name = nodes.heading(3, words.of(move).name(), Style.LEAD, "semibold-flow");
        var card = new MoveCard(words, doors, move, name);
        moves.add(card);
        return card.root();
    }

    private Node quiz(Block.Quiz quiz) {
        int number = ++questions;
        var heading = nodes.heading(3, quiz.question().asked(), "semibold-flow");
        var card = new QuizCard(words, quiz.question(), number, heading);
        actions.answer(number).ifPresent(card::show);
        card.onAnswer(option -> actions.answer(number, option));
        card.onAnnounce(actions::announce);
        return card.root();
    }

    /// Its sections built so far, in order.
    List<Part> parts() {
        return parts;
    }

    /// The move cards built so far.
    List<MoveCard> moves() {
        return moves;
    }

    /// Every text built so far, in order.
    List<ProseFlow> texts() {
        return nodes.texts();
    }

    VBox root() {
        return root;
    }
}
