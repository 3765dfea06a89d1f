package acheatlas.ui.handout;

import acheatlas.handout.Paper;
import acheatlas.handout.PrintSize;
import acheatlas.i18n.Language;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Switch;
import acheatlas.ui.controls.Words;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.List;

/// How the page is printed: paper, size of the words, language, code.
final class PageCard {
    private final ChoiceRow<Paper> papers = ChoiceRow.segments();
    private final ChoiceRow<PrintSize> sizes = ChoiceRow.segments();
    private final ChoiceRow<List<Language>> languages = ChoiceRow.pills();
    private final CheckBox code;
    private final HBox codeRow;
    private final VBox root;

    PageCard(HandoutViewModel model, HandoutWords words) {
        papers.add(Paper.A4, "handout-a4", words.say("handout.paper.a4"));
        papers.add(Paper.LETTER, "handout-letter", words.say("handout.paper.letter"));
        papers.onChoose(paper -> model.wish(wishes -> wishes.on(paper)));
        sizes.add(PrintSize.NORMAL, "handout-normal", words.say("handout.size.normal"));
        sizes.add(PrintSize.LARGE, "handout-large", words.say("handout.size.large"));
        sizes.onChoose(size -> model.wish(wishes -> wishes.in(size)));
        for (var choice : model.languages()) {
            var tags = String.join("-", choice.stream().map(Language::tag).toList());
            languages.add(choice, "handout-language-" + tags, words.name(choice));
        }
        languages.onChoose(choice -> model.wish(wishes -> wishes.in(choice)));
        code = Switch.of("handout-code", words.say("handout.code.switch"));
        code.setOnAction(_ -> model.wish(wishes -> wishes.withCode(code.isSelected())));
        codeRow = Gap.MEDIUM.row(Gap.grow(Words.paragraph(words.say("handout.code.switch"))), code);
        codeRow.managedProperty().bind(codeRow.visibleProperty());
        var pills = Gap.SMALL.flow();
        // not in their row, which would not wrap
        pills.getChildren().setAll(List.copyOf(languages.root().getChildren()));
        root =
                Card.of(
                        SectionTitle.of(words.say("handout.page")),
                        part(words.say("handout.paper"), narrow(papers.root())),
                        part(words.say("handout.size"), narrow(sizes.root())),
                        part(words.say("handout.language"), pills),
                        codeRow);
        root.setId("handout-page");
        root.getStyleClass().add("handout-card");
    }

    private static VBox part(String name, Pane choices) {
        return Gap.HAIR.column(Words.paragraph(name), choices);
    }

    /// As wide as its choices, not as the card.
    private static HBox narrow(HBox choices) {
        return Gap.NONE.row(choices);
    }

    void show(HandoutSeen seen) {
        papers.choose(seen.wishes().paper());
        sizes.choose(seen.wishes().size());
        languages.choose(seen.wishes().languages());
        code.setSelected(seen.wishes().withCode());
        codeRow.setVisible(seen.face() == HandoutSeen.Face.PAGE);
    }

    VBox root() {
        return root;
    }
}
