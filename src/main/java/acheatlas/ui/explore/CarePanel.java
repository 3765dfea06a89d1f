package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Cause;
import acheatlas.graph.Finding;
import acheatlas.triage.Answer;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Columns;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.Scrolling;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Stream;

/// "Please get medical help now", in the place of causes and detail: what to do, whom to call, what
/// to say, what the signs can come from, and the way back for a pick made by mistake.
final class CarePanel {
    private final ExploreViewModel model;
    private final ExploreWords words;
    private final CareSentences sentences;
    private final Label title = Words.paragraph("", Style.DISPLAY, Style.BOLD);
    private final Label lead = Words.paragraph("", Style.LEAD, Style.READ);
    private final VBox actions = Gap.SMALL.column();
    private final VBox signs = Gap.TIGHT.column();
    private final VBox causes = Gap.SMALL.column();
    private final Pane others = Gap.SMALL.flow();
    private final VBox othersBox;
    private final CallCard call;
    private final HowSoon howSoon;
    private final Pane urgent;
    private final Button print;
    private final ScrollPane scroll = Scrolling.pane();
    private final VBox root;

    CarePanel(ExploreViewModel model, ExploreWords words) {
        this.model = model;
        this.words = words;
        sentences = new CareSentences(words);
        call = new CallCard(words);
        howSoon = new HowSoon(words);
        urgent = Columns.of(howSoon.root(), call.root());
        print = print();
        othersBox =
                Gap.SMALL.column(
                        SectionTitle.of(words.say("explore.care.others")),
                        Words.paragraph(words.say("explore.care.others.text"), Style.MUTED),
                        others);
        var body = Gap.WIDE.column(urgent, whatToDo(), sayAndWait(), causesCard(), othersBox);
        body.getStyleClass().add("care-body");
        scroll.setContent(body);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        root = new VBox(head(), scroll, buttons());
        root.setId("explore-help-now");
        root.getStyleClass().add("care-panel");
        root.setAccessibleRole(AccessibleRole.PARENT);
    }

    private HBox head() {
        var sign = new StackPane(Glyph.huge(Icon.URGENT));
        sign.getStyleClass().add("care-sign");
        title.setId("explore-help-title");
        title.setFocusTraversable(true);
        var head = Gap.LARGE.row(sign, Gap.grow(Gap.SMALL.column(title, lead)));
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("care-head");
        return head;
    }

    private VBox whatToDo() {
        return Gap.SMALL.column(SectionTitle.of(words.say("explore.care.do")), actions);
    }

    /// Not there until somebody can print.
    private Button print() {
        var button =
                ActionButton.with(
                        Icon.PRINT,
                        ActionButton.large(
                                ActionButton.urgent(
                                        "explore-help-print", words.say("care.print"))));
        Shown.set(button, false);
        return button;
    }

    /// What prints the page to take.
    void onPrint(Runnable action) {
        print.setOnAction(_ -> action.run());
        Shown.set(print, true);
    }

    /// Whom to call, and what leads to where another number is set.
    void show(HelpLine help, Runnable change) {
        call.show(help, change);
    }

    private Pane sayAndWait() {
        var say =
                Card.of(
                        SectionTitle.of(words.say("explore.care.say")),
                        Words.paragraph(words.say("explore.care.say.text"), Style.MUTED),
                        signs);
        say.getStyleClass().add("gap-8");
        var wait =
                Card.of(
                        SectionTitle.of(words.say("explore.care.wait")),
                        line(Icon.CLOSE, words.say("explore.care.wait.drive")),
                        line(Icon.CLOSE, words.say("explore.care.wait.moves")),
                        line(Icon.CHECK, words.say("explore.care.wait.medicines")),
                        line(Icon.CHECK, words.say("explore.care.wait.time")));
        wait.getStyleClass().add("gap-8");
        return Columns.of(say, wait);
    }

    private static HBox line(Icon icon, String text) {
        return Gap.SMALL.row(Glyph.small(icon), Gap.grow(Words.paragraph(text, Style.READ)));
    }

    private VBox causesCard() {
        return Gap.SMALL.column(SectionTitle.of(words.say("explore.care.causes")), causes);
    }

    private Pane buttons() {
        var mistake =
                ActionButton.with(
                        Icon.UNDO,
                        ActionButton.large(
                                ActionButton.plain(
                                        "explore-mistake", words.say("explore.care.mistake"))));
        mistake.setOnAction(_ -> model.takeOffRedFlags());
        var foot =
                Gap.LARGE.row(
                        print,
                        mistake,
                        Gap.spring(),
                        Words.paragraph(words.say("explore.care.anyway"), Style.MUTED));
        foot.getStyleClass().add("care-foot");
        return foot;
    }

    void show(RedFlagAdvice advice) {
        boolean now = advice.level() == CareLevel.EMERGENCY;
        title.setText(sentences.title(advice.level()));
        lead.setText(sentences.lead(advice.level()));
        actions.getChildren().setAll(texts(advice));
        signs.getChildren().setAll(advice.signs().stream().map(this::sign).toList());
        causes.getChildren().setAll(advice.causes().stream().map(this::cause).toList());
        others.getChildren().setAll(advice.others().stream().map(this::other).toList());
        Shown.set(othersBox, !advice.others().isEmpty());
        howSoon.show(advice.level(), words);
        Shown.set(urgent, now);
        root.setAccessibleText(title.getText());
        scroll.setVvalue(0);
    }

    /// What each sign and rule asks for, said once where two ask for the same.
    private List<Node> texts(RedFlagAdvice advice) {
        return Stream.concat(
                        advice.signs().stream().map(sign -> words.of(sign).action()),
                        advice.rules().stream().map(words::rule))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(3)
                .<Node>map(text -> line(Icon.FORWARD, text))
                .toList();
    }

    private Node sign(Finding sign) {
        return Words.paragraph(words.name(sign), Style.LEAD, Style.SEMIBOLD);
    }

    private Node cause(Cause cause) {
        return Gap.HAIR.column(
                Words.paragraph(words.name(cause), Style.SEMIBOLD),
                Words.paragraph(words.of(cause).shortLine(), Style.MUTED));
    }

    private Button other(Finding finding) {
        var add =
                ActionButton.with(
                        Icon.ADD,
                        ActionButton.plain("explore-also-" + finding.id(), words.name(finding)));
        add.getStyleClass().add("add-chip");
        add.setOnAction(_ -> model.pick(finding, Answer.PRESENT));
        return add;
    }

    void focus() {
        title.requestFocus();
    }

    VBox root() {
        return root;
    }
}
