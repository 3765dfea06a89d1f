package acheatlas.ui.shell;

import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Breadth;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The line at the bottom: where picks stay, what the app is not, and the content's state.
final class StatusBar {
    private final Messages messages;
    private final Label offline = Words.whole("", Style.SMALL, Style.MUTED);
    private final Label content;
    private final HBox root;

    StatusBar(Messages messages, ShellViewModel model) {
        this.messages = messages;
        content =
                Words.whole(
                        messages.say("shell.status.content", model.contentVersion())
                                + messages.say("shell.status.problems", model.problems()),
                        Style.SMALL,
                        Style.MUTED);
        content.setId("shell-content");
        var teaches = Words.whole(messages.say("shell.status.teaches"), Style.SMALL, Style.MUTED);
        var lock = Glyph.small(Icon.LOCK);
        lock.getStyleClass().add(Style.MUTED);
        root = Gap.WIDE.row(Gap.TIGHT.row(lock, offline), Gap.spring(), teaches, content);
        root.getStyleClass().addAll("bottom-bar", "status-bar");
        show(Breadth.WIDE);
    }

    void show(Breadth breadth) {
        Compact.set(root, breadth != Breadth.WIDE);
        offline.setText(
                breadth.isAtLeast(Breadth.MEDIUM)
                        ? messages.say("shell.status.offline")
                        : messages.say("shell.status.offline.short"));
        boolean roomy = breadth != Breadth.TINY;
        content.setVisible(roomy);
        content.setManaged(roomy);
    }

    HBox root() {
        return root;
    }
}
