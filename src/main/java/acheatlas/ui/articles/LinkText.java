package acheatlas.ui.articles;

import acheatlas.content.article.Span;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

import java.util.function.Consumer;

/// A link within a text. Not a `Hyperlink`, which is one box and would not go on in the next line.
final class LinkText extends Text {
    private final Span.Link link;
    private final Consumer<LinkText> follow;

    LinkText(Span.Link link, Consumer<LinkText> follow) {
        super(link.text());
        this.link = link;
        this.follow = follow;
        getStyleClass().add("prose-link");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(link.text());
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY) {
                        requestFocus();
                        follow.accept(this);
                    }
                });
        setOnKeyPressed(this::press);
    }

    Span.Link link() {
        return link;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            follow.accept(this);
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            follow.accept(this);
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
