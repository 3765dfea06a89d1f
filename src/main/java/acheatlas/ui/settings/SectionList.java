package acheatlas.ui.settings;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;

/// The cards by name, at the side of a wide window: each leads to its card.
final class SectionList {
    private final VBox root = Gap.HAIR.column();

    SectionList(String title, List<Section> sections, Consumer<Section> open) {
        var heading = Words.paragraph(title, Style.TITLE, Style.BOLD);
        heading.getStyleClass().add("settings-title");
        root.getChildren().add(heading);
        for (var section : sections) {
            var button = new Button(section.title());
            button.setId("settings-go-" + section.id());
            button.setGraphic(Glyph.of(section.icon()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.getStyleClass().add("settings-go");
            button.setOnAction(_ -> open.accept(section));
            root.getChildren().add(button);
        }
        root.getStyleClass().add("settings-list");
    }

    VBox root() {
        return root;
    }
}
