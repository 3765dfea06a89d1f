package acheatlas.ui.articles;

import acheatlas.content.GlossaryWord;
import acheatlas.graph.Move;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.IconButton;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.Locale;

/// What a word means, and how it is said; or how a move is done. Closed with its button or with
/// Escape.
final class WordHelp {
    private final ArticlesWords words;
    private final Label title = Words.line("", Style.SMALL, Style.SEMIBOLD, Style.IN_ACCENT);
    private final Label word = Words.paragraph("", Style.SEMIBOLD);
    private final VBox lines = Gap.TIGHT.column();
    private final Button close;
    private final VBox root;

    WordHelp(ArticlesWords words) {
        this.words = words;
        close = IconButton.of("article-word-close", Icon.CLOSE, words.say("articles.word.close"));
        var sign = Glyph.small(Icon.ARTICLE);
        var head = Gap.SMALL.row(sign, Gap.grow(title), close);
        head.getStyleClass().add(Style.IN_ACCENT);
        root = Card.of(head, word, lines);
        root.setId("article-word-help");
        root.getStyleClass().addAll("word-help", "gap-6");
        root.managedProperty().bind(root.visibleProperty());
        root.setVisible(false);
    }

    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
    }

    /// @param read the word as it stands in the text
    void show(String read, GlossaryWord help) {
        title.setText(words.say("articles.word.title"));
        word.setText(capital(read));
        lines.getChildren().clear();
        if (!help.say().isEmpty()) {
            var said = words.say("articles.word.say", help.say());
            lines.getChildren().add(Words.paragraph(said, Style.SMALL, Style.MUTED));
        }
        lines.getChildren().add(Words.paragraph(help.meaning(), Style.READ));
        root.setVisible(true);
    }

    void show(Move move) {
        var text = words.of(move);
        title.setText(words.say("articles.word.move"));
        word.setText(text.name());
        lines.getChildren().setAll(Words.paragraph(MoveCard.dose(words, move), Style.MUTED));
        MoveCard.steps(words, text).map(Words::paragraph).forEach(lines.getChildren()::add);
        root.setVisible(true);
    }

    private String capital(String read) {
        Locale locale = words.messages().language().locale();
        return read.isEmpty() ? read : read.substring(0, 1).toUpperCase(locale) + read.substring(1);
    }

    /// All of it, as a screen reader says it.
    String spoken() {
        var spoken = new StringBuilder(word.getText());
        for (var line : lines.getChildren()) {
            spoken.append(". ").append(((Label) line).getText());
        }
        return spoken.toString();
    }

    void hide() {
        root.setVisible(false);
    }

    boolean isOpen() {
        return root.isVisible();
    }

    VBox root() {
        return root;
    }
}
