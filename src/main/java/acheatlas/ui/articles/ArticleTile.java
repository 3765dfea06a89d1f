package acheatlas.ui.articles;

import acheatlas.graph.Article;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindWords;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

/// An article on the shelf: its subject, its title and its first words. A button.
final class ArticleTile extends VBox {
    private final Article article;
    private final Runnable open;

    /// @param because why it is here; empty where it stands with its subject
    ArticleTile(ArticlesWords words, Article article, String because, Runnable open) {
        this.article = article;
        this.open = open;
        var lead = Words.paragraph(words.lead(article), Style.SMALL, Style.MUTED, "tile-lead");
        getStyleClass().addAll("card", "article-tile", "gap-6");
        getChildren()
                .addAll(
                        subject(words),
                        Words.paragraph(words.title(article), Style.SEMIBOLD),
                        lead);
        if (!because.isEmpty()) {
            getChildren().addAll(Gap.spring(), because(because));
        }
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(
                words.say(
                        "articles.tile.spoken",
                        words.title(article),
                        because.isEmpty() ? words.lead(article) : because));
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        open.run();
                    }
                });
        setOnKeyPressed(this::press);
    }

    private Node subject(ArticlesWords words) {
        var subject = Subject.of(words.graph(), article);
        var sign = Glyph.small(subject.icon());
        sign.getStyleClass().add("subject-sign");
        var name = Words.whole(subject.name(words), Style.SMALL, Style.SEMIBOLD, "kind-word");
        var row = Gap.TIGHT.row(sign, name);
        row.getStyleClass().add(KindWords.styleClass(subject.look()));
        return row;
    }

    private static Node because(String text) {
        Label why = Words.paragraph(text, Style.SMALL, Style.IN_ACCENT);
        var row = Gap.TIGHT.row(Glyph.small(Icon.CHECK), Gap.grow(why));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add(Style.IN_ACCENT);
        return row;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            open.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    Article article() {
        return article;
    }
}
