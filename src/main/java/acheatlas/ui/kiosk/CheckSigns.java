package acheatlas.ui.kiosk;

import acheatlas.triage.Answer;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.gate.Asked;
import acheatlas.ui.gate.GateViewModel;
import acheatlas.ui.gate.Sign;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// The signs of a check question that was not denied as a whole: to be ticked after a yes, to be
/// answered one by one after "not sure".
sealed interface CheckSigns {
    static CheckSigns of(Asked asked, GateViewModel gate, KioskWords words) {
        return switch (asked.reply()) {
            case YES -> new Ticks(asked, gate, words);
            case NOT_SURE -> new Each(asked, gate, words);
            case NO, NONE -> new None(new VBox());
        };
    }

    void show(Asked asked);

    VBox root();

    /// Nothing to open.
    record None(VBox root) implements CheckSigns {
        @Override
        public void show(Asked asked) {}
    }

    /// Tiles of the signs, and "that is all".
    final class Ticks implements CheckSigns {
        private final KioskWords words;
        private final List<Tile> tiles = new ArrayList<>();
        private final Button done;
        private final VBox root;

        Ticks(Asked asked, GateViewModel gate, KioskWords words) {
            this.words = words;
            done = KioskButton.plain("kiosk-check-done", "");
            done.setOnAction(_ -> gate.thatIsAll(asked.id()));
            asked.signs().forEach(sign -> tiles.add(tile(asked, sign, gate)));
            var grid = new Tiles(2);
            grid.show(tiles);
            root =
                    Gap.MEDIUM.column(
                            Words.paragraph(words.say("kiosk.check.ticks"), Style.SEMIBOLD),
                            grid,
                            done);
        }

        private Tile tile(Asked asked, Sign sign, GateViewModel gate) {
            var of = words.gate().of(sign.finding());
            var tile = new Tile("kiosk-sign-" + sign.finding().id(), of.name());
            tile.setAccessibleText(words.say("gate.sign.spoken", of.name(), of.meaning()));
            tile.setOnAction(_ -> gate.tick(asked.id(), sign.finding(), tile.isSelected()));
            return tile;
        }

        @Override
        public void show(Asked asked) {
            for (int at = 0; at < tiles.size(); at++) {
                var sign = asked.signs().get(at);
                tiles.get(at).setSelected(sign.isPresent());
                tiles.get(at).setDisable(sign.raised());
            }
            boolean any = asked.signs().stream().anyMatch(Sign::isPresent);
            done.setText(any ? words.say("gate.all") : words.say("gate.none"));
            done.setVisible(!asked.answered());
            done.setManaged(!asked.answered());
        }

        @Override
        public VBox root() {
            return root;
        }
    }

    /// A question for each sign.
    final class Each implements CheckSigns {
        private final List<BigAnswers> answers = new ArrayList<>();
        private final VBox root;

        Each(Asked asked, GateViewModel gate, KioskWords words) {
            root = Gap.LARGE.column(Words.paragraph(words.say("gate.each"), Style.SEMIBOLD));
            words.gate()
                    .unsure(asked)
                    .ifPresent(text -> root.getChildren().add(Words.paragraph(text, Style.READ)));
            asked.signs().forEach(sign -> root.getChildren().add(row(asked, sign, gate, words)));
        }

        private VBox row(Asked asked, Sign sign, GateViewModel gate, KioskWords words) {
            var own =
                    BigAnswers.row(
                            "kiosk-sign-" + sign.finding().id(),
                            words,
                            said -> gate.answer(asked.id(), sign.finding(), answer(said)));
            var question = words.question(sign.finding());
            own.ask(question, words);
            answers.add(own);
            var card = Card.of(Words.paragraph(question), own.root());
            card.getStyleClass().add("gap-12");
            return card;
        }

        private static Answer answer(BigAnswers.Said said) {
            return switch (said) {
                case YES -> Answer.PRESENT;
                case NO -> Answer.ABSENT;
                case NOT_SURE -> Answer.UNSURE;
            };
        }

        @Override
        public void show(Asked asked) {
            for (int at = 0; at < answers.size(); at++) {
                show(answers.get(at), asked.signs().get(at));
            }
        }

        private static void show(BigAnswers row, Sign sign) {
            row.setDisable(sign.raised());
            if (sign.isPresent()) {
                row.show(BigAnswers.Said.YES);
            } else if (sign.answer().isEmpty()) {
                row.showNone();
            } else {
                boolean isDenied = sign.answer().filter(Answer.ABSENT::equals).isPresent();
                row.show(isDenied ? BigAnswers.Said.NO : BigAnswers.Said.NOT_SURE);
            }
        }

        @Override
        public VBox root() {
            return root;
        }
    }
}
