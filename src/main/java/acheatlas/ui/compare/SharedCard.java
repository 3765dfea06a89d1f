package acheatlas.ui.compare;

import acheatlas.ranking.Comparison;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// "What they share": said once for all of them, with what was answered.
final class SharedCard {
    private final CompareWords words;
    private final FlowPane names = Gap.LARGE.flow();
    private final VBox root;

    SharedCard(CompareWords words) {
        this.words = words;
        names.setId("compare-shared");
        root =
                Card.of(
                        SectionTitle.of(words.say("compare.shared")),
                        Words.paragraph(words.say("compare.shared.lead"), Style.SMALL, Style.MUTED),
                        names);
        root.getStyleClass().addAll("gap-4", "compare-card");
    }

    void show(Comparison comparison) {
        names.getChildren().setAll(comparison.shared().stream().map(this::finding).toList());
        if (comparison.shared().isEmpty()) {
            names.getChildren().add(Words.paragraph(words.say("compare.shared.none"), Style.MUTED));
        }
    }

    private Node finding(Comparison.Row row) {
        boolean has = row.answer().filter(it -> it == Answer.PRESENT).isPresent();
        var name = Words.paragraph(words.name(row.finding()), has ? Style.SEMIBOLD : Style.SMALL);
        var item = Gap.TIGHT.row(name);
        if (has) {
            var sign = Glyph.small(Icon.CHECK);
            sign.getStyleClass().add(Style.IN_ACCENT);
            item.getChildren().addFirst(sign);
        }
        item.setAccessibleRole(AccessibleRole.TEXT);
        item.setAccessibleText(
                words.say("compare.shared.spoken", name.getText(), words.answer(row.answer())));
        return item;
    }

    VBox root() {
        return root;
    }
}
