package acheatlas.ui.gate;

import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// One check question: its answers, and its signs where they are opened.
final class QuestionBox {
    private final GateViewModel model;
    private final GateWords words;
    private final String id;
    private final Answers answers;
    private final Beside head;
    private final Glyph check = Glyph.small(Icon.CHECK);
    private final StackPane badge;
    private final VBox root;
    private @Nullable SignTicks ticks;
    private @Nullable SignAnswers each;
    private Breadth breadth = Breadth.WIDE;
    private Reply opened = Reply.NONE;

    QuestionBox(Asked asked, int number, GateViewModel model, GateWords words) {
        this.model = model;
        this.words = words;
        id = asked.id();
        var question = words.question(asked);
        answers = new Answers("gate-" + id, question, words, reply -> model.reply(id, reply));
        badge =
                new StackPane(
                        Words.whole(Integer.toString(number), Style.SMALL, Style.BOLD), check);
        badge.getStyleClass().add("gate-badge");
        var text =
                Gap.HAIR.column(
                        Words.paragraph(
                                words.name(asked), Style.SMALL, Style.SEMIBOLD, Style.MUTED),
                        Words.paragraph(question, Style.READ));
        var row = Gap.MEDIUM.row(badge, Gap.grow(text));
        row.setAlignment(Pos.TOP_LEFT);
        head = new Beside(row, answers.root());
        root = Card.of(head.root());
        root.setId("gate-question-" + id);
        root.getStyleClass().addAll("gap-16", "gate-question");
        root.setAccessibleRole(AccessibleRole.PARENT);
        root.setAccessibleText(words.name(asked));
    }

    String id() {
        return id;
    }

    void show(Asked asked) {
        answers.show(asked.reply());
        check.setVisible(asked.answered());
        badge.getChildren().getFirst().setVisible(!asked.answered());
        root.getStyleClass().remove("gate-answered");
        if (asked.answered()) {
            root.getStyleClass().add("gate-answered");
        }
        open(asked);
    }

    private void open(Asked asked) {
        if (asked.reply() == Reply.YES) {
            ticks = ticks == null ? new SignTicks(asked, model, words) : ticks;
            ticks.show(asked);
        } else if (asked.reply() == Reply.NOT_SURE) {
            each = each == null ? new SignAnswers(asked, model, words) : each;
            each.show(asked);
            each.show(breadth);
        }
        if (opened != asked.reply()) {
            opened = asked.reply();
            root.getChildren().setAll(head.root());
            if (opened == Reply.YES && ticks != null) {
                root.getChildren().add(ticks.root());
            } else if (opened == Reply.NOT_SURE && each != null) {
                root.getChildren().add(each.root());
            }
        }
    }

    void show(Breadth now) {
        breadth = now;
        head.show(now);
        if (each != null) {
            each.show(now);
        }
    }

    void focus() {
        answers.focus();
    }

    /// Puts the focus on the first of the signs that have just been opened.
    void focusSigns() {
        if (opened == Reply.YES && ticks != null) {
            ticks.focus();
        } else if (opened == Reply.NOT_SURE && each != null) {
            each.focus();
        }
    }

    VBox root() {
        return root;
    }
}
