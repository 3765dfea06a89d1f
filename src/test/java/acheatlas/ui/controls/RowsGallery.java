package acheatlas.ui.controls;

import static acheatlas.ui.controls.LinkStrength.LIGHT;
import static acheatlas.ui.controls.LinkStrength.MEDIUM;
import static acheatlas.ui.controls.LinkStrength.STRONG;

import acheatlas.graph.CauseKind;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.IntStream;

/// Rows, fields and cards put together as screens do it, like the design's page of states.
final class RowsGallery {
    private final Messages messages = Messages.in(Languages.ENGLISH);

    Parent root() {
        var left = Gap.WIDE.column(typing(), nothingFound(), scrolling());
        var right = Gap.WIDE.column(rows(), answered(), fewPicks());
        left.setPrefWidth(560);
        var page = Gap.HUGE.row(left, Gap.grow(right));
        page.setAlignment(Pos.TOP_LEFT);
        page.setPadding(new Insets(24, 32, 24, 32));
        return page;
    }

    private Node row(CauseKind kind, String name, List<WhyBar.Block> picks, String count) {
        var head =
                Gap.SMALL.row(
                        Words.line(name, Style.SEMIBOLD),
                        Gap.spring(),
                        KindWords.label(messages, kind));
        var why =
                Gap.MEDIUM.row(
                        new WhyBar(messages, kind, picks).root(),
                        Words.line(count, Style.SMALL, Style.MUTED));
        var row = Gap.MEDIUM.row(KindTile.of(kind), Gap.grow(Gap.HAIR.column(head, why)));
        row.getStyleClass().add(Style.ROW_CARD);
        return row;
    }

    private Node habit(String... states) {
        var row = row(CauseKind.HABIT, "Sitting for long stretches", three(), "3 of 4 picks");
        for (var state : states) {
            row.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        }
        return row;
    }

    private static List<WhyBar.Block> three() {
        return List.of(pick(STRONG, false), pick(MEDIUM, false), pick(MEDIUM, false));
    }

    private static WhyBar.Block pick(LinkStrength strength, boolean away) {
        return new WhyBar.Block("s_low_back_pain", "Low back aches", strength, away);
    }

    private VBox rows() {
        var away = List.of(pick(MEDIUM, false), pick(LIGHT, false), pick(STRONG, true));
        var moved = row(CauseKind.JOINT, "Hip joint pinch", three(), "3 of 5 picks point here");
        moved.pseudoClassStateChanged(Style.MOVED, true);
        return Gap.TIGHT.column(
                SectionTitle.of("Cause rows"),
                habit(),
                habit("hover"),
                habit("selected"),
                habit("focus-visible"),
                habit("selected", "focus-visible"),
                row(CauseKind.NERVE, "Pinched nerve in the low back", away, "2 here, 1 away"),
                moved);
    }

    private static VBox typing() {
        var field = new InputField("typing", Icon.SEARCH, "Add what you feel");
        field.text().setText("butt hurts wen sitting");
        field.hint("Esc");
        field.root().pseudoClassStateChanged(PseudoClass.getPseudoClass("focus-within"), true);
        var results =
                Card.raised(
                        Words.line("Buttock aches", Style.SEMIBOLD),
                        Words.line("from “butt hurts”", Style.SMALL, Style.MUTED),
                        Words.line("Worse after long sitting"),
                        rule(),
                        Gap.SMALL.row(
                                Glyph.small(Icon.CHECK),
                                Words.line("Add the first two", Style.SEMIBOLD, Style.IN_ACCENT),
                                Gap.spring(),
                                KeyHint.of("Ctrl Enter")));
        return Gap.MEDIUM.column(
                SectionTitle.of("Typing in your own words"), field.root(), results);
    }

    private static Region rule() {
        var rule = new Region();
        rule.getStyleClass().add(Style.RULE);
        return rule;
    }

    private static VBox nothingFound() {
        var toast = new Toast();
        toast.show("Low back taken off", "Undo", () -> {});
        return Gap.MEDIUM.column(
                SectionTitle.of("Nothing found, undo"),
                Card.of(
                        Gap.SMALL.column(
                                Gap.SMALL.row(
                                        Glyph.small(Icon.ABOUT),
                                        Words.line(
                                                "We don’t know “elbow buzz” yet", Style.SEMIBOLD)),
                                Words.paragraph(
                                        "This app covers the low back, hip, buttock, groin and"
                                                + " thigh. Try other words, or pick on the body.",
                                        Style.READ,
                                        Style.MUTED),
                                Gap.SMALL.row(
                                        ActionButton.small(
                                                ActionButton.plain("body", "Pick on the body")),
                                        ActionButton.small(
                                                ActionButton.plain("all", "See all words"))))),
                toast.root(),
                Gap.LARGE.row(
                        new Hyperlink("See the links"),
                        new CheckBox("Fever or chills"),
                        new RadioButton("Left"),
                        new ProgressBar(0.38)));
    }

    private static VBox scrolling() {
        var lines = Gap.SMALL.column();
        IntStream.rangeClosed(1, 20)
                .mapToObj(line -> Words.line("Line " + line))
                .forEach(lines.getChildren()::add);
        var pane = new ScrollPane(lines);
        pane.setPrefHeight(150);
        pane.setFitToWidth(true);
        return Gap.MEDIUM.column(SectionTitle.of("Scrolling"), pane);
    }

    private static VBox answered() {
        var words =
                Gap.HAIR.column(
                        Words.line("Hard to put on your sock or shoe?", Style.SMALL, Style.MUTED),
                        Words.line("Yes. Hip joint causes moved up.", Style.SEMIBOLD));
        var check = Glyph.of(Icon.CHECK);
        check.getStyleClass().add(Style.IN_ACCENT);
        var undo =
                ActionButton.with(
                        Icon.UNDO, ActionButton.small(ActionButton.plain("undo", "Undo")));
        return Gap.MEDIUM.column(
                SectionTitle.of("Question, just answered"),
                Card.question(Gap.MEDIUM.row(check, Gap.grow(words), undo)));
    }

    private static VBox fewPicks() {
        return Gap.MEDIUM.column(
                SectionTitle.of("Few picks"),
                Card.of(
                        Gap.SMALL.column(
                                Gap.SMALL.row(
                                        Glyph.small(Icon.HAND),
                                        Words.line("One more pick helps", Style.SEMIBOLD)),
                                Words.paragraph(
                                        "With one pick, many causes fit the same. Add when it"
                                                + " hurts, or what makes it better.",
                                        Style.READ,
                                        Style.MUTED))));
    }
}
