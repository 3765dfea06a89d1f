package acheatlas.ui.shell;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.layout.VBox;

/// One calm message in place of the window's content: opening, or why it cannot open.
public final class NoticeView {
    private final VBox root;

    public NoticeView(String title, String text) {
        root =
                Gap.SMALL.column(
                        Words.line(title, Style.LEAD, Style.SEMIBOLD), Words.paragraph(text));
        root.setId("notice");
        root.setAlignment(Pos.CENTER);
        root.getStyleClass().add("notice");
        root.setAccessibleText(title + ". " + text);
    }

    public Parent root() {
        return root;
    }
}
