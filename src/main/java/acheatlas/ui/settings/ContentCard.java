package acheatlas.ui.settings;

import acheatlas.content.Problem;
import acheatlas.settings.Settings;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;

/// What the app knows: where it lies, and what is wrong with it.
final class ContentCard {
    private static final KeyCombination SAVE =
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN);

    private final SettingsViewModel model;
    private final SettingsWords words;
    private final Computer computer;
    private final ContentState content;
    private final Button usual;
    private final ContentCheckViewModel check;
    private final CheckRun run;
    private final Button start;
    private final VBox result = Gap.NONE.column();
    private final VBox root;

    ContentCard(
            SettingsViewModel model,
            SettingsWords words,
            Computer computer,
            ContentState content,
            ContentDesk desk) {
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
        check = new ContentCheckViewModel(desk, content.problems());
        run = new CheckRun(check, words);
        start = button(Icon.CHECK, "check", words.say("settings.content.check"), check::start);
        root = Card.raised(heading, buttons(), pack(), result);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::save);
        check.stateProperty().subscribe(this::show);
        root.setId("settings-card-content");
        root.getStyleClass().addAll("gap-12", "settings-content");
    }

    private FlowPane buttons() {
        var choose = words.say("settings.content.choose");
        return SettingsRow.buttons(
                button(Icon.PACK, "choose", choose, () -> choose(choose)),
                usual,
                button(
                        Icon.START_OVER,
                        "again",
                        words.say("settings.content.again"),
                        check.desk()::readAgain),
                start);
    }

    private static Button button(Icon icon, String id, String text, Runnable action) {
        var whole = "settings-content-" + id;
        var button =
                id.equals("check")
                        ? ActionButton.main(whole, text)
                        : ActionButton.plain(whole, text);
        button.setOnAction(_ -> action.run());
        return ActionButton.with(icon, ActionButton.small(button));
    }

    private void choose(String title) {
        computer.chooseFolder(title)
                .map(folder -> folder.toAbsolutePath().toString())
                .ifPresent(it -> model.change(now -> now.withContentFolder(it)));
    }

    private void save(KeyEvent key) {
        if (SAVE.match(key) && !check.problems().isEmpty()) {
            saveReport();
            key.consume();
        }
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

    private void show(CheckState state) {
        var below =
                switch (state) {
                    case CheckState.Running(var share) -> {
                        run.show(share);
                        yield run.root();
                    }
                    case CheckState.Failed(var why) ->
                            band(
                                    Icon.URGENT,
                                    "band-urgent",
                                    words.say("settings.check.failed", why));
                    case CheckState.Checked(var problems) ->
                            problems.isEmpty()
                                    ? band(
                                            Icon.CHECK,
                                            "band-help",
                                            words.say("settings.check.clean"))
                                    : list(problems);
                    case CheckState.Known(var problems) ->
                            problems.isEmpty() ? Gap.NONE.column() : list(problems);
                };
        result.setManaged(!(state instanceof CheckState.Known) || !check.problems().isEmpty());
        boolean wasFocused = run.stop().isFocused();
        start.setDisable(false);
        if (!result.getChildren().equals(List.of(below))) {
            result.getChildren().setAll(below);
        }
        if (check.isRunning() && start.isFocused()) {
            run.stop().requestFocus();
        } else if (!check.isRunning() && wasFocused) {
            start.requestFocus();
        }
        start.setDisable(check.isRunning());
    }

    private VBox list(List<Problem> problems) {
        return new ProblemList(problems, words, check.desk(), this::saveReport).root();
    }

    private static HBox band(Icon sign, String style, String sentence) {
        var text = Gap.grow(Words.paragraph(sentence, Style.SEMIBOLD));
        var band = Gap.MEDIUM.row(Glyph.large(sign), text);
        band.getStyleClass().addAll("settings-band", style);
        return band;
    }

    private void saveReport() {
        computer.saveAs(
                        words.say("settings.content.report"),
                        words.say("settings.content.report.file"))
                .ifPresent(to -> model.report(check.problems(), to));
    }

    void show(Settings settings) {
        usual.setVisible(!settings.contentFolder().isEmpty());
    }

    VBox root() {
        return root;
    }
}
