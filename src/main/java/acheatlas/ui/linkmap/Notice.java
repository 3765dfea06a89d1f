package acheatlas.ui.linkmap;

import acheatlas.graph.CareLevel;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What stands in the map's place while there is nothing to link, or nothing that may be shown.
final class Notice {
    private final LinkMapWords words;
    private final Glyph sign = Glyph.huge(Icon.LINK_MAP);
    private final Label title = Words.paragraph("", Style.LEAD, Style.SEMIBOLD);
    private final Label text = Words.paragraph("", Style.READ);
    private final Button go = ActionButton.main("linkmap-to-explore", "");
    private final StackPane root;

    Notice(LinkMapWords words, Runnable toExplore) {
        this.words = words;
        go.setOnAction(_ -> toExplore.run());
        VBox lines = Gap.MEDIUM.column(sign, title, text, go);
        lines.setAlignment(Pos.CENTER);
        lines.getStyleClass().add("map-notice");
        root = new StackPane(lines);
        root.setId("linkmap-notice");
        root.getStyleClass().add("card");
    }

    void show(Seen seen) {
        boolean care = seen.face() == Seen.Face.CARE;
        sign.show(care ? Icon.URGENT : Icon.LINK_MAP);
        sign.getStyleClass().removeAll(Style.IN_URGENT, Style.IN_ACCENT);
        sign.getStyleClass().add(care ? Style.IN_URGENT : Style.IN_ACCENT);
        title.setText(title(seen));
        text.setText(text(seen));
        go.setText(care ? words.say("linkmap.care.go") : words.say("linkmap.start.go"));
        root.setAccessibleText(title.getText() + ". " + text.getText());
    }

    private String title(Seen seen) {
        return switch (seen.face()) {
            case START, MAP -> words.say("linkmap.start.title");
            case NO_CAUSE -> words.say("linkmap.no-cause.title");
            case CARE ->
                    seen.assessment().level() == CareLevel.EMERGENCY
                            ? words.say("explore.care.emergency")
                            : words.say("explore.care.withheld");
        };
    }

    private String text(Seen seen) {
        return switch (seen.face()) {
            case START, MAP -> words.say("linkmap.start.text");
            case NO_CAUSE -> words.say("linkmap.no-cause.text");
            case CARE -> words.say("linkmap.care.text");
        };
    }

    Region root() {
        return root;
    }
}
