package acheatlas.ui.controls;

import acheatlas.graph.Evidence;
import acheatlas.i18n.Messages;
import acheatlas.sentences.ResearchWords;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.List;

/// Three small bars that say how well a link has been studied, with its words. Says nothing about
/// how strong the link is.
public final class ResearchMark {
    private static final List<String> HEIGHTS =
            List.of("research-bar-1", "research-bar-2", "research-bar-3");

    private ResearchMark() {}

    public static HBox of(Messages messages, Evidence evidence) {
        var filled = filledBars(evidence);
        var bars = new HBox();
        bars.setAlignment(Pos.BOTTOM_LEFT);
        bars.getStyleClass().addAll("mark-slot", "research-bars");
        for (var height : HEIGHTS) {
            bars.getChildren().add(bar(height, bars.getChildren().size() < filled));
        }
        return Gap.SMALL.row(bars, Words.whole(words(messages, evidence), Style.SMALL));
    }

    private static Region bar(String height, boolean filled) {
        var bar = new Region();
        bar.getStyleClass().addAll("research-bar", height);
        if (!filled) {
            bar.getStyleClass().add("research-open");
        }
        return bar;
    }

    private static int filledBars(Evidence evidence) {
        return switch (evidence) {
            case STRONG -> 3;
            case MODERATE -> 2;
            case WEAK, EXPERT -> 1;
            case CONTESTED -> 0;
        };
    }

    public static String words(Messages messages, Evidence evidence) {
        return ResearchWords.of(messages, evidence);
    }
}
