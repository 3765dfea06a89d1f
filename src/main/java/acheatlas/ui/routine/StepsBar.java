package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Now;
import acheatlas.routine.Routine;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// One bar for each move, filled as far as it is done; each leads to its move.
final class StepsBar {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");

    private final RoutineWords words;
    private final Consumer<Move> go;
    private final List<Bar> bars = new ArrayList<>();
    private final HBox root = Gap.MEDIUM.row();
    private Routine routine = Routine.NONE;

    StepsBar(RoutineWords words, Consumer<Move> go) {
        this.words = words;
        this.go = go;
        root.setId("routine-bar");
        root.getStyleClass().add("steps-bar");
    }

    /// A track that fills from the left.
    private static final class Track extends Region {
        private final Region fill = new Region();
        private double share;

        Track() {
            getStyleClass().add("steps-track");
            fill.getStyleClass().add("steps-fill");
            fill.setManaged(false);
            getChildren().add(fill);
        }

        void show(double newShare) {
            if (share != newShare) {
                share = newShare;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            fill.resizeRelocate(0, 0, getWidth() * share, getHeight());
        }
    }

    private final class Bar {
        private final int from;
        private final int to;
        private final Track track = new Track();
        private final Button button;

        Bar(Move move, int from, int to) {
            this.from = from;
            this.to = to;
            var name = Words.paragraph(words.name(move), Style.SMALL);
            button = new Button("", new VBox(track, name));
            button.setId("routine-go-" + move.id());
            button.getStyleClass().add("steps-button");
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            button.setOnAction(_ -> go.accept(move));
            button.setAccessibleText(words.say("routine.go", words.name(move)));
            Gap.grow(button);
            button.setMinWidth(0);
            button.setPrefWidth(0);
        }

        void show(double seconds) {
            track.show(Math.clamp((seconds - from) / (to - from), 0, 1));
            button.pseudoClassStateChanged(NOW, from <= seconds && seconds < to);
        }
    }

    void show(Routine next) {
        routine = next;
        bars.clear();
        for (var move : routine.moves()) {
            int from = routine.seconds(routine.firstStep(move));
            bars.add(new Bar(move, from, end(move)));
        }
        root.getChildren().setAll(bars.stream().map(bar -> bar.button).toList());
    }

    private int end(Move move) {
        int place = routine.moves().indexOf(move) + 1;
        return place == routine.moves().size()
                ? routine.seconds()
                : routine.seconds(routine.firstStep(routine.moves().get(place)));
    }

    void show(Now now) {
        double seconds =
                now.isDone() ? routine.seconds() : routine.seconds(now.number()) + now.into();
        bars.forEach(bar -> bar.show(seconds));
    }

    HBox root() {
        return root;
    }
}
