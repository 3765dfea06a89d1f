package acheatlas.ui.kiosk;

import acheatlas.graph.Move;
import acheatlas.ranking.RankedCause;
import acheatlas.sentences.DoseSentence;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.pictures.MovePicture;
import acheatlas.ui.pictures.Pictures;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// What may help with a cause: the first moves with their picture and exact dose; where moves are
/// on hold, why.
final class HelpfulMoves {
    private static final int MOST = 3;

    private final KioskWords words;
    private final Pictures pictures;
    private final VBox root;

    HelpfulMoves(RankedCause ranked, KioskViewModel model, KioskWords words, Pictures pictures) {
        this.words = words;
        this.pictures = pictures;
        root = Gap.MEDIUM.column(SectionTitle.of(words.say("explore.moves.title")));
        var moves = model.explore().moves(ranked);
        root.getChildren().addAll(rows(moves));
        var besides =
                model.explore().seen().assessment().allowsMoves()
                        ? words.explore().of(ranked.cause()).selfCare()
                        : words.say("explore.moves.none");
        if (!besides.isEmpty()) {
            root.getChildren().add(Words.paragraph(besides, Style.READ));
        }
    }

    private List<HBox> rows(List<Move> moves) {
        return moves.stream().limit(MOST).map(this::row).toList();
    }

    private HBox row(Move move) {
        var dose = new DoseSentence(words.messages());
        var often = String.join(words.say("explore.separator"), dose.frequency(move.dose()));
        var text =
                Gap.HAIR.column(
                        Words.paragraph(words.explore().of(move).name(), Style.SEMIBOLD),
                        Words.paragraph(dose.amount(move.dose()), Style.SEMIBOLD, Style.MUTED),
                        Words.paragraph(often, Style.MUTED));
        var row = Gap.LARGE.row(Gap.grow(text));
        pictures.move(move).map(HelpfulMoves::framed).ifPresent(it -> row.getChildren().add(0, it));
        row.setId("kiosk-move-" + move.id());
        return row;
    }

    private static Node framed(MovePicture picture) {
        var frame = new StackPane(picture.root());
        frame.getStyleClass().add("kiosk-move");
        return frame;
    }

    VBox root() {
        return root;
    }
}
