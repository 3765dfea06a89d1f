package acheatlas.ui.linkmap;

import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The map under its column headings, which stay while it scrolls, and over its key.
final class MapCard {
    private final MapPane map;
    private final ScrollPane scroll;
    private final Legend legend;
    private final VBox root;

    MapCard(LinkMapWords words, Pictures pictures) {
        var onHold = Words.paragraph(words.say("explore.moves.none"), Style.MUTED);
        onHold.setId("linkmap-on-hold");
        map = new MapPane(words, pictures, onHold);
        scroll = Scrolling.of(map);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("map-scroll");
        map.keepHeadings(scroll);
        legend = new Legend(words);
        root = Card.of(Gap.grow(scroll), legend.root());
        root.getStyleClass().add("map-card");
    }

    MapPane map() {
        return map;
    }

    void onWeaker(Consumer<Boolean> action) {
        legend.onWeaker(action);
    }

    void show(Seen seen) {
        map.show(seen);
        legend.show(seen);
    }

    /// Moves the focus to the chosen box, and the box into sight.
    void focus() {
        map.tabStopView()
                .ifPresent(
                        view -> {
                            view.requestFocus();
                            reveal(view);
                        });
    }

    private void reveal(BoxView view) {
        scroll.layout();
        double room = scroll.getViewportBounds().getHeight();
        double hidden = map.getHeight() - room;
        if (hidden > 0) {
            double top = scroll.getVvalue() * hidden;
            double least = view.getLayoutY() + view.getHeight() + view.getWidth() / 12 - room;
            double most = view.getLayoutY() - map.top();
            scroll.setVvalue(
                    Math.clamp(
                            Math.clamp(top, Math.min(least, most), Math.max(least, most)) / hidden,
                            0.0,
                            1.0));
        }
    }

    VBox root() {
        return root;
    }
}
