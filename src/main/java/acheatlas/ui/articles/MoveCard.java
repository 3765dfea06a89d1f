package acheatlas.ui.articles;

import acheatlas.content.MoveWords;
import acheatlas.graph.Move;
import acheatlas.sentences.DoseSentence;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.InRoutine;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A move in the text: its picture, its name, its exact dose and, once asked for, how to do it.
///
/// The picture is drawn when the card comes into sight: an article may hold a dozen.
final class MoveCard {
    private final ArticlesWords words;
    private final MoveFigures figures;
    private final Move move;
    private final MoveWords text;
    private final StackPane stage = new StackPane();
    private final VBox steps = Gap.TIGHT.column();
    private final Button how = ActionButton.small(ActionButton.plain("", ""));
    private final HBox root;
    private boolean isDrawn;

    /// @param name what it is called, as a heading
    MoveCard(ArticlesWords words, Doors doors, Move move, ProseFlow name) {
        this.words = words;
        figures = doors.figures();
        this.move = move;
        text = words.of(move);
        stage.getStyleClass().add("article-stage");
        how.setId("article-move-how-" + move.id());
        how.setOnAction(_ -> open(!steps.isVisible()));
        var id = "article-move-add-" + move.id();
        var add = new InRoutine(id, words.messages(), doors.plan(), move, text.name());
        root = Gap.LARGE.row(stage, Gap.grow(facts(name, add)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, add::onKey);
        root.setAlignment(Pos.TOP_LEFT);
        root.setId("article-move-" + move.id());
        root.getStyleClass().addAll("card", "article-move");
        open(false);
    }

    private VBox facts(ProseFlow name, InRoutine add) {
        var facts =
                Gap.TIGHT.column(
                        Words.paragraph(label(), Style.SMALL, Style.SEMIBOLD, Style.IN_ACCENT),
                        name,
                        Words.paragraph(dose(words, move), Style.MUTED, Style.READ),
                        Gap.SMALL.flow(how, add.root()),
                        steps);
        facts.setMinWidth(0);
        return facts;
    }

    private String label() {
        return switch (move.kind()) {
            case STRETCH -> words.say("articles.move.stretch");
            case STRENGTH -> words.say("articles.move.strength");
            case MOBILITY, ACTIVITY, SELF_CARE -> words.say("articles.move.other");
        };
    }

    static String dose(ArticlesWords words, Move move) {
        var sentence = new DoseSentence(words.messages());
        return Stream.concat(
                        Stream.of(sentence.amount(move.dose())),
                        sentence.frequency(move.dose()).stream())
                .collect(Collectors.joining(words.say("explore.separator")));
    }

    /// How to do it, line by line.
    static Stream<String> steps(ArticlesWords words, MoveWords text) {
        var lines = Stream.<String>builder();
        if (!text.start().isEmpty()) {
            lines.add(text.start());
        }
        int number = 1;
        for (var step : text.steps()) {
            lines.add(words.say("explore.move.step", number++, step));
        }
        if (!text.feel().isEmpty()) {
            lines.add(words.say("explore.move.feel", text.feel()));
        }
        if (!text.notFor().isEmpty()) {
            lines.add(words.say("explore.move.not-for", text.notFor()));
        }
        return lines.add(words.say("explore.move.pain")).build();
    }

    private void open(boolean open) {
        if (open && steps.getChildren().isEmpty()) {
            steps(words, text).map(Words::paragraph).forEach(steps.getChildren()::add);
        }
        steps.setVisible(open);
        steps.setManaged(open);
        how.setText(open ? words.say("explore.move.close") : words.say("explore.move.how"));
        how.setAccessibleText(words.say("explore.move.spoken", how.getText(), text.name()));
    }

    /// Draws the picture, the first time only.
    void draw() {
        if (!isDrawn) {
            isDrawn = true;
            stage.getChildren().setAll(picture(figures, move));
        }
    }

    /// The picture of a move, or a sign where there is none.
    static Node picture(MoveFigures figures, Move move) {
        return figures.of(move).map(Node.class::cast).orElseGet(() -> sign(move));
    }

    private static Node sign(Move move) {
        return Glyph.huge(
                switch (move.kind()) {
                    case STRETCH, MOBILITY -> Icon.PERSON;
                    case STRENGTH -> Icon.MUSCLE;
                    case ACTIVITY -> Icon.PULSE;
                    case SELF_CARE -> Icon.HAND;
                });
    }

    HBox root() {
        return root;
    }
}
