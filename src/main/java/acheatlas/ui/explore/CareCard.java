package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// "Please be seen today", a band over the list; "soon", a card at its top. Nothing for self-care.
final class CareCard {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final CareSentences sentences;
    private final Label title = Words.paragraph("", Style.SEMIBOLD);
    private final Label reason = Words.paragraph("", Style.READ);
    private final Label action = Words.paragraph("", Style.READ);
    private final Button mistake;
    private final VBox card;
    private final VBox root;

    CareCard(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        sentences = new CareSentences(words);
        mistake =
                ActionButton.with(
                        Icon.UNDO,
                        ActionButton.small(
                                ActionButton.plain(
                                        "explore-care-mistake",
                                        words.say("explore.care.mistake"))));
        mistake.setOnAction(_ -> model.takeOffRedFlags());
        card =
                Card.of(
                        Gap.SMALL.row(Glyph.of(Icon.CAUTION), Gap.grow(title)),
                        reason,
                        action,
                        mistake);
        card.getStyleClass().addAll("gap-8", "care-card");
        root = Gap.NONE.column(card);
        root.setId("explore-care");
        root.getStyleClass().add("card-slot");
    }

    void show(Seen seen) {
        var level = seen.level();
        boolean shown = level == CareLevel.URGENT || level == CareLevel.SOON;
        Shown.set(root, shown);
        if (shown) {
            fill(model.advice());
        }
    }

    private void fill(RedFlagAdvice advice) {
        card.getStyleClass().removeAll("care-urgent", "care-soon");
        card.getStyleClass().add(advice.level() == CareLevel.URGENT ? "care-urgent" : "care-soon");
        title.setText(sentences.title(advice.level()));
        reason.setText(reason(advice));
        action.setText(action(advice));
        Shown.set(mistake, !advice.signs().isEmpty());
    }

    private String reason(RedFlagAdvice advice) {
        var signs = advice.signs().stream().map(words::name).collect(Collectors.joining(" · "));
        if (!signs.isEmpty()) {
            return signs;
        }
        return advice.causes().stream()
                .findFirst()
                .map(cause -> words.say("explore.care.by-cause", words.name(cause)))
                .orElse("");
    }

    /// What to do: as the first rule or sign says; else as the level says.
    private String action(RedFlagAdvice advice) {
        return Stream.concat(
                        advice.signs().stream().map(sign -> words.of(sign).action()),
                        advice.rules().stream().map(words::rule))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(sentences.lead(advice.level()));
    }

    VBox root() {
        return root;
    }
}
