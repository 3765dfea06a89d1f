package acheatlas.ui.pictures;

import acheatlas.figure.bodymap.MapSample;
import acheatlas.figure.bodymap.Overlay;
import acheatlas.i18n.Messages;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// What the colours and patterns of a picture of the body mean; only those that are on it.
final class Legend {
    private final Map<MapSample, HBox> lines = new EnumMap<>(MapSample.class);
    private final Pane root = Gap.MEDIUM.flow();

    Legend(Ink ink, Messages messages) {
        for (var sample : MapSample.values()) {
            lines.put(sample, line(ink, sample, words(sample, messages)));
        }
        root.getChildren().addAll(lines.values());
    }

    private static String words(MapSample sample, Messages messages) {
        return switch (sample) {
            case MUSCLE -> messages.say("picture.legend.muscle");
            case SPOT -> messages.say("picture.legend.spot");
            case CORE -> messages.say("picture.legend.core");
            case SPILL -> messages.say("picture.legend.spill");
        };
    }

    private static HBox line(Ink ink, MapSample sample, String words) {
        var picture = new Picture(ink);
        picture.getStyleClass().add("legend-sample");
        picture.show(MapSample.BOX, sample::paint);
        return Gap.TIGHT.row(picture, Words.whole(words, Style.SMALL, Style.MUTED));
    }

    void show(Overlay overlay) {
        var shown = samples(overlay);
        lines.forEach(
                (sample, line) -> {
                    line.setVisible(shown.contains(sample));
                    line.setManaged(shown.contains(sample));
                });
    }

    private static Set<MapSample> samples(Overlay overlay) {
        var samples = EnumSet.noneOf(MapSample.class);
        if (overlay.muscles().stream().anyMatch(Overlay.Muscle::isPlaced)) {
            samples.add(MapSample.MUSCLE);
        }
        if (overlay.muscles().stream().anyMatch(Overlay.Muscle::isReferred)) {
            samples.addAll(EnumSet.of(MapSample.SPOT, MapSample.CORE, MapSample.SPILL));
        }
        if (!overlay.felt().isEmpty()) {
            samples.add(MapSample.CORE);
        }
        return samples;
    }

    Pane root() {
        return root;
    }
}
