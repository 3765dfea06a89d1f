package acheatlas.ui.routine;

import acheatlas.graph.Move;
import acheatlas.routine.Now;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// How to do the move, numbered: what is done has a tick, what is being done stands out.
final class StepLines {
    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final double TO_READ = 4; // seconds for each line of a hold

    private final RoutineWords words;
    private final List<Line> lines = new ArrayList<>();
    private final VBox root = Gap.MEDIUM.column();
    private @Nullable Move shown;
    private @Nullable ScrollPane scroll;
    private @Nullable HBox followed;

    /// One line with its number.
    private static final class Line {
        private final Label number;
        private final Glyph tick = Glyph.small(Icon.CHECK);
        private final HBox root;

        Line(int place, String text) {
            number = Words.whole(String.valueOf(place), Style.SMALL, Style.BOLD);
            var badge = new StackPane(number, tick);
            badge.getStyleClass().add("step-badge");
            root = Gap.MEDIUM.row(badge, Gap.grow(Words.paragraph(text, Style.READ)));
            root.setAlignment(Pos.TOP_LEFT);
            root.getStyleClass().add("step-line");
        }

        void show(int place, int current) {
            root.pseudoClassStateChanged(NOW, place == current);
            root.pseudoClassStateChanged(DONE, place < current);
            number.setVisible(place >= current);
            tick.setVisible(place < current);
        }
    }

    StepLines(RoutineWords words) {
        this.words = words;
        root.setId("routine-steps");
        root.getStyleClass().add("step-lines");
    }

    void show(Now now) {
        var move = now.step().move();
        if (!move.equals(shown)) {
            shown = move;
            lines.clear();
            words.lines(move).forEach(text -> lines.add(new Line(lines.size() + 1, text)));
            root.getChildren().setAll(lines.stream().map(line -> line.root).toList());
        }
        int current = current(now, lines.size());
        if (!lines.isEmpty()) {
            follow(lines.get(current).root);
        }
        for (int place = 0; place < lines.size(); place++) {
            lines.get(place).show(place, current);
        }
    }

    /// Stands in a pane of its own, which follows the line that is being done.
    void scrollIn(ScrollPane pane) {
        pane.setContent(root);
        scroll = pane;
    }

    /// Where it would not be seen whole, the line goes to the top.
    private void follow(HBox line) {
        var pane = scroll;
        if (pane == null || !root.equals(pane.getContent()) || line.equals(followed)) {
            return;
        }
        double seen = pane.getViewportBounds().getHeight();
        double room = root.getHeight() - seen;
        var bounds = line.getBoundsInParent();
        if (seen > 0 && bounds.getHeight() > 0) {
            followed = line;
            double top = pane.getVvalue() * Math.max(0, room);
            boolean isSeen = bounds.getMinY() >= top && bounds.getMaxY() <= top + seen;
            if (!isSeen && room > 0) {
                pane.setVvalue(Math.clamp(bounds.getMinY() / room, 0, 1));
            }
        }
    }

    /// Which line belongs to a moment. The first one leads into place; a repetition goes through
    /// the others; a hold leaves time to read each and stays with the last.
    static int current(Now now, int count) {
        int rest = count - 1;
        int line =
                switch (now.step().kind()) {
                    case GET_READY, REST, SWITCH_SIDES -> 0;
                    case MOVE -> 1;
                    case HOLD -> 2 + (int) (now.into() / TO_READ);
                    case KEEP_ON -> 1 + (int) (now.share() * rest);
                    case REPEAT ->
                            1 + (int) (now.intoRepetition() / now.step().secondsOfOne() * rest);
                };
        return Math.clamp(line, 0, Math.max(0, rest));
    }

    VBox root() {
        return root;
    }
}
