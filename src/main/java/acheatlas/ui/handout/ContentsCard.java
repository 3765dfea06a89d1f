package acheatlas.ui.handout;

import acheatlas.graph.Cause;
import acheatlas.graph.Move;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is on the page: causes and moves, each to be taken off or put on.
final class ContentsCard {
    private final HandoutViewModel model;
    private final HandoutWords words;
    private final Label causesNote = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Label movesNote = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final VBox causes = Gap.NONE.column();
    private final VBox moves = Gap.NONE.column();
    private final Map<String, Line> lines = new HashMap<>();
    private final VBox root;

    ContentsCard(HandoutViewModel model, HandoutWords words) {
        this.model = model;
        this.words = words;
        causesNote.setId("handout-causes-note");
        movesNote.setId("handout-moves-note");
        root =
                Card.of(
                        SectionTitle.of(words.say("handout.contents")),
                        part(words.say("handout.causes.title"), causesNote, causes),
                        part(words.say("handout.moves.title"), movesNote, moves));
        root.setId("handout-contents");
        root.getStyleClass().add("handout-card");
    }

    private static VBox part(String title, Label note, VBox lines) {
        return Gap.HAIR.column(Words.paragraph(title, Style.SEMIBOLD), note, lines);
    }

    void show(HandoutSeen seen) {
        var contents = seen.contents();
        causesNote.setText(
                contents.chosen().causes().isEmpty()
                        ? words.say("handout.causes.usual")
                        : words.say("handout.chosen"));
        movesNote.setText(
                contents.offeredMoves().isEmpty()
                        ? words.say("handout.moves.none")
                        : contents.chosen().moves().isEmpty()
                                ? words.say("handout.moves.usual")
                                : words.say("handout.chosen"));
        Arranged.in(
                causes,
                contents.offeredCauses().stream()
                        .<Node>map(it -> line(contents, it.cause()))
                        .toList());
        List<Node> offered =
                contents.offeredMoves().stream().<Node>map(it -> line(contents, it)).toList();
        Arranged.in(moves, offered);
    }

    private Node line(Contents contents, Cause cause) {
        var line = line(cause.id(), words.name(cause), () -> model.toggle(cause));
        line.show(contents.isOn(cause), contents.hasRoom(cause), contents.causes().size() == 1);
        return line.root();
    }

    private Node line(Contents contents, Move move) {
        var line = line(move.id(), words.name(move), () -> model.toggle(move));
        line.show(contents.isOn(move), contents.hasRoom(move), contents.moves().size() == 1);
        return line.root();
    }

    private Line line(String id, String name, Runnable toggle) {
        return lines.computeIfAbsent(id, _ -> new Line("handout-on-" + id, name, words, toggle));
    }

    VBox root() {
        return root;
    }
}
