package acheatlas.ui.settings;

import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.List;

/// What went wrong, at the top of the screen until it is read.
final class TroubleBand {
    private final SettingsWords words;
    private final VBox sentences = Gap.TIGHT.column();
    private final HBox root;

    TroubleBand(SettingsViewModel model, SettingsWords words) {
        this.words = words;
        var seen =
                ActionButton.small(
                        ActionButton.plain(
                                "settings-trouble-seen", words.say("settings.trouble.seen")));
        seen.setOnAction(_ -> model.dismiss());
        root = Gap.MEDIUM.row(Glyph.large(Icon.CAUTION), Gap.grow(sentences), seen);
        root.setAlignment(Pos.TOP_LEFT);
        root.setId("settings-trouble");
        root.getStyleClass().addAll("settings-band", "band-caution");
        root.managedProperty().bind(root.visibleProperty());
    }

    void show(List<Trouble> troubles) {
        sentences
                .getChildren()
                .setAll(
                        troubles.stream()
                                .map(it -> Words.paragraph(words.trouble(it), Style.READ))
                                .toList());
        root.setVisible(!troubles.isEmpty());
    }

    HBox root() {
        return root;
    }
}
