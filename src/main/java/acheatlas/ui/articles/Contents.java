package acheatlas.ui.articles;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// The parts of a page, the one in sight marked. One stop for the Tab key; arrow keys go up and
/// down.
final class Contents {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final String idStart;
    private final VBox list = Gap.HAIR.column();
    private final ScrollPane root;
    private final List<Button> rows = new ArrayList<>();
    private IntConsumer chosen = _ -> {};
    private int current = -1;

    /// @param idStart what the id of each row begins with; a number from 1 on follows
    Contents(String idStart, String title) {
        this.idStart = idStart;
        var heading = SectionTitle.small(title);
        heading.getStyleClass().add("contents-title");
        root = Scrolling.of(Gap.NONE.column(heading, list));
        root.setFocusTraversable(false);
        root.getStyleClass().add("article-scroll");
        // before the buttons, which would take the arrow keys for themselves
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(List<String> titles) {
        // filled anew, not made anew: a new button has to be styled from nothing
        while (rows.size() < titles.size()) {
            rows.add(row(rows.size()));
        }
        for (int place = 0; place < titles.size(); place++) {
            rows.get(place).setText(titles.get(place));
        }
        list.getChildren().setAll(rows.subList(0, titles.size()));
        current = -1;
        mark(0);
    }

    private Button row(int place) {
        var row = new Button();
        row.setId(idStart + (place + 1));
        row.getStyleClass().add("contents-row");
        row.setWrapText(true);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setMinHeight(Button.USE_PREF_SIZE);
        row.setOnAction(_ -> chosen.accept(place));
        return row;
    }

    /// Called with the place of the part to go to.
    void onChoose(IntConsumer action) {
        chosen = action;
    }

    /// Marks the part that is in sight.
    void mark(int place) {
        if (place != current) {
            current = place;
            for (int at = 0; at < rows.size(); at++) {
                rows.get(at).pseudoClassStateChanged(CURRENT, at == place);
                rows.get(at).setFocusTraversable(at == place);
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.getTarget() instanceof Button row && rows.contains(row)) {
            int to =
                    switch (event.getCode()) {
                        case UP -> rows.indexOf(row) - 1;
                        case DOWN -> rows.indexOf(row) + 1;
                        default -> -1;
                    };
            if (to >= 0 && to < list.getChildren().size()) {
                rows.get(to).requestFocus();
                event.consume();
            }
        }
    }

    ScrollPane root() {
        return root;
    }
}
