package acheatlas.ui.articles;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// "You are on part 3 of 7", with a bar.
final class ReadingProgress {
    private final ArticlesWords words;
    private final Label text = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final ProgressBar line = new ProgressBar(0);
    private final VBox root = Gap.SMALL.column(text, line);

    ReadingProgress(ArticlesWords words) {
        this.words = words;
        line.setMaxWidth(Double.MAX_VALUE);
        line.setFocusTraversable(false);
        root.getStyleClass().add("reading-progress");
    }

    /// @param part from 1 on
    void show(int part, int parts) {
        text.setText(words.say("articles.progress", part, parts));
        line.setAccessibleText(text.getText());
        line.setProgress(parts == 0 ? 0 : (double) part / parts);
        root.setVisible(parts > 0);
    }

    VBox root() {
        return root;
    }
}
