package acheatlas.ui.paper;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;
import acheatlas.ui.theme.Stylesheets;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// Says how printing or saving went, for as long as it holds; takes no room where there is nothing
/// to say.
public final class PaperNoticeBand {
    private final StackPane sign = new StackPane();
    private final Label sentence = Words.paragraph("", Style.SMALL);
    private final HBox root = Gap.SMALL.row(sign, Gap.grow(sentence));

    public PaperNoticeBand(PaperDesk desk) {
        root.setId("paper-notice");
        Stylesheets.addOwn(root, PaperNoticeBand.class, "paper.css");
        desk.noticeProperty().subscribe(this::show);
    }

    private void show(PaperNotice notice) {
        boolean isSaid = !notice.sentence().isEmpty();
        root.setVisible(isSaid);
        root.setManaged(isSaid);
        sentence.setText(notice.sentence());
        sign.getChildren().setAll(Glyph.of(notice.isFault() ? Icon.CAUTION : Icon.CHECK));
        root.getStyleClass().removeAll("paper-fault", "paper-done");
        root.getStyleClass().add(notice.isFault() ? "paper-fault" : "paper-done");
    }

    public HBox root() {
        return root;
    }
}
