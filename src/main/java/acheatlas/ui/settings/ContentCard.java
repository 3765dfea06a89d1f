package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.settings.Settings;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.ChoiceRow;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// What the app knows: where it lies, and what is wrong with it.
final class ContentCard {
    private static final int MOST = 100;

    private final SettingsViewModel model;
    private final SettingsWords words;
    private final Computer computer;
    private final ContentState content;
    private final Button usual;
    private final VBox rows = Gap.NONE.column();
    private final VBox root;

    /// @param check reads the content again
    ContentCard(
            SettingsViewModel model,
            SettingsWords words,
            Computer computer,
            ContentState content,
            Runnable check) {
        this.model = model;
        this.words = words;
        this.computer = computer;
        this.content = content;
        usual = ActionButton.plain("settings-content-usual", words.say("settings.content.usual"));
        ActionButton.small(usual);
        usual.setOnAction(_ -> model.change(now -> now.withContentFolder("")));
        usual.managedProperty().bind(usual.visibleProperty());
        var heading =
                Gap.HAIR.column(
                        Words.paragraph(
                                words.say("settings.content.title"), Style.LEAD, Style.SEMIBOLD),
                        Words.paragraph(
                                words.say("settings.content.lead"), Style.SMALL, Style.MUTED));
        root = Card.raised(heading, SettingsRow.buttons(buttons(check)), pack());
        if (!content.problems().isEmpty()) {
            root.getChildren().addAll(band(), filters(), rows);
            list(content.problems());
        }
        root.setId("settings-card-content");
        root.getStyleClass().addAll("gap-12", "settings-content");
    }

    private Node[] buttons(Runnable check) {
        var choose =
                ActionButton.with(
                        Icon.PACK,
                        ActionButton.small(
                                ActionButton.plain(
                                        "settings-content-choose",
                                        words.say("settings.content.choose"))));
        choose.setOnAction(
                _ ->
                        computer.chooseFolder(words.say("settings.content.choose"))
                                .map(folder -> folder.toAbsolutePath().toString())
                                .ifPresent(it -> model.change(now -> now.withContentFolder(it))));
        var again =
                ActionButton.with(
                        Icon.CHECK,
                        ActionButton.small(
                                ActionButton.main(
                                        "settings-content-check",
                                        words.say("settings.content.check"))));
        again.setOnAction(_ -> check.run());
        return new Node[] {choose, usual, again};
    }

    private HBox pack() {
        var tile = new StackPane(Glyph.of(Icon.PACK));
        tile.getStyleClass().addAll("kind-condition", "kind-tile", "kind-tile-plain");
        var text =
                Gap.HAIR.column(
                        Words.paragraph(
                                words.say("settings.content.name", content.version()),
                                Style.SEMIBOLD),
                        Words.paragraph(
                                words.say(
                                        "settings.content.counts",
                                        content.causes(),
                                        content.moves(),
                                        content.articles()),
                                Style.SMALL,
                                Style.MUTED),
                        Words.paragraph(
                                content.folder().toAbsolutePath().normalize().toString(),
                                Style.SMALL,
                                Style.MUTED));
        var row = Gap.LARGE.row(tile, Gap.grow(text), state());
        row.getStyleClass().add("settings-row");
        return row;
    }

    private HBox state() {
        int errors = content.errors().size();
        boolean ready = errors == 0;
        var colour = ready ? Style.IN_HELP : Style.IN_URGENT;
        var state =
                Gap.TIGHT.row(
                        Glyph.small(ready ? Icon.CHECK : Icon.URGENT),
                        Words.whole(
                                words.say("settings.content.state", errors),
                                Style.SMALL,
                                Style.SEMIBOLD,
                                colour));
        state.getStyleClass().add(colour);
        return state;
    }

    private HBox band() {
        boolean bad = !content.errors().isEmpty();
        var sign = Glyph.large(bad ? Icon.URGENT : Icon.CAUTION);
        var text =
                Gap.HAIR.column(
                        Words.paragraph(
                                words.say(
                                        "settings.content.sum",
                                        content.errors().size(),
                                        content.warnings().size()),
                                Style.SEMIBOLD),
                        Words.paragraph(words.say("settings.content.rest"), Style.SMALL));
        var save =
                ActionButton.with(
                        Icon.SAVE,
                        ActionButton.small(
                                ActionButton.plain(
                                        "settings-content-report",
                                        words.say("settings.content.report"))));
        save.setOnAction(
                _ ->
                        computer.saveAs(
                                        words.say("settings.content.report"),
                                        words.say("settings.content.report.file"))
                                .ifPresent(to -> model.report(content.problems(), to)));
        var band = Gap.MEDIUM.row(sign, Gap.grow(text), save);
        band.getStyleClass().addAll("settings-band", bad ? "band-urgent" : "band-caution");
        return band;
    }

    private HBox filters() {
        var filters = ChoiceRow.<List<Problem>>pills();
        filters.add(
                content.problems(),
                "settings-problems-all",
                words.say("settings.problems.all", content.problems().size()));
        if (!content.errors().isEmpty() && !content.warnings().isEmpty()) {
            filters.add(
                    content.errors(),
                    "settings-problems-errors",
                    words.say("settings.problems.errors", content.errors().size()));
            filters.add(
                    content.warnings(),
                    "settings-problems-warnings",
                    words.say("settings.problems.warnings", content.warnings().size()));
        }
        filters.onChoose(this::list);
        return filters.root();
    }

    private void list(List<Problem> problems) {
        rows.getChildren()
                .setAll(
                        problems.stream()
                                .limit(MOST)
                                .map(problem -> ProblemRow.of(problem, words))
                                .toList());
        if (problems.size() > MOST) {
            var more = words.say("settings.problems.more", problems.size() - MOST);
            rows.getChildren().add(Words.paragraph(more, Style.SMALL, Style.MUTED));
        }
    }

    void show(Settings settings) {
        usual.setVisible(!settings.contentFolder().isEmpty());
    }

    VBox root() {
        return root;
    }
}
