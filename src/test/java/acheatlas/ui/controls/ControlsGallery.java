package acheatlas.ui.controls;

import static acheatlas.ui.controls.LinkStrength.LIGHT;
import static acheatlas.ui.controls.LinkStrength.MEDIUM;
import static acheatlas.ui.controls.LinkStrength.STRONG;

import acheatlas.graph.CauseKind;
import acheatlas.graph.Evidence;
import acheatlas.i18n.Languages;
import acheatlas.i18n.Messages;
import acheatlas.ui.theme.Style;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;

/// One of each control in each state, in the order of the design's page of states.
final class ControlsGallery {
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");
    private static final PseudoClass HOVER = PseudoClass.getPseudoClass("hover");

    private final Messages messages = Messages.in(Languages.ENGLISH);

    Parent root() {
        var left = Gap.WIDE.column(buttons(), chips(), question(), choices());
        var right = Gap.WIDE.column(bars(), Gap.HUGE.row(marks(), kinds()), type());
        var page = Gap.HUGE.row(Gap.grow(left), Gap.grow(right));
        page.setFillHeight(true);
        page.setAlignment(Pos.TOP_LEFT);
        page.setPadding(new Insets(24, 32, 24, 32));
        return page;
    }

    private static VBox group(String title, Node... nodes) {
        var group = Gap.MEDIUM.column(SectionTitle.of(title));
        group.getChildren().addAll(nodes);
        return group;
    }

    private static <N extends Node> N in(PseudoClass state, N node) {
        node.pseudoClassStateChanged(state, true);
        return node;
    }

    private static VBox buttons() {
        var off = ActionButton.plain("off", "Print");
        off.setDisable(true);
        return group(
                "Buttons",
                Gap.MEDIUM.row(
                        ActionButton.main("main", "Open this cause"),
                        in(FOCUS, ActionButton.main("main-focus", "Open this cause")),
                        in(HOVER, ActionButton.main("main-hover", "Open this cause")),
                        ActionButton.plain("plain", "Skip"),
                        in(HOVER, ActionButton.plain("plain-hover", "Skip")),
                        off),
                Gap.MEDIUM.row(
                        ActionButton.with(
                                Icon.LINK_MAP,
                                ActionButton.small(ActionButton.plain("small", "Link map"))),
                        in(FOCUS, ActionButton.small(ActionButton.plain("small-focus", "Undo"))),
                        ActionButton.quiet("quiet", "Skip"),
                        in(FOCUS, ActionButton.quiet("quiet-focus", "Skip")),
                        IconButton.of("theme", Icon.DARK, "Dark"),
                        in(FOCUS, IconButton.of("theme-focus", Icon.LIGHT, "Light")),
                        ActionButton.with(
                                Icon.PRINT,
                                ActionButton.large(ActionButton.urgent("urgent", "Print this")))));
    }

    private Node chip(String id, String name, PickState state) {
        return new PickChip(messages, new PickChip.Pick(id, name, state)).root();
    }

    private VBox chips() {
        return group(
                "Pick chips",
                Gap.MEDIUM.flow(
                        chip("a", "Low back aches", PickState.HAS),
                        in(FOCUS, chip("b", "Low back aches", PickState.HAS)),
                        chip("c", "Numb leg", PickState.HAS_NOT),
                        chip("d", "Hip clicks", PickState.NOT_SURE),
                        in(FOCUS, chip("e", "Hip clicks", PickState.NOT_SURE)),
                        chip("f", "Numb between the legs", PickState.RED_FLAG)));
    }

    private static VBox question() {
        var answers = Gap.SMALL.row();
        for (var answer : List.of("Yes", "No", "Not sure")) {
            var button = Gap.grow(ActionButton.plain(answer, answer));
            button.setGraphic(KeyHint.of(answer.substring(0, 1)));
            button.setContentDisplay(ContentDisplay.RIGHT);
            answers.getChildren().add(button);
        }
        var card =
                Card.question(
                        Gap.MEDIUM.column(
                                Gap.SMALL.row(
                                        Glyph.small(Icon.NOT_SURE),
                                        Words.line(
                                                "Most helpful next question",
                                                Style.SMALL,
                                                Style.SEMIBOLD,
                                                Style.IN_ACCENT)),
                                Words.paragraph(
                                        "Is it hard to put on your sock or shoe on the sore side?",
                                        Style.LEAD,
                                        Style.SEMIBOLD),
                                answers,
                                Words.paragraph(
                                        "“Yes” points more to the hip joint. “No” points more to"
                                                + " muscle.",
                                        Style.SMALL,
                                        Style.READ)));
        return group("Question", card);
    }

    private static VBox choices() {
        var tabs = ChoiceRow.<Integer>tabs();
        tabs.add(1, "tab-explore", "Explore").icon(Icon.EXPLORE);
        in(FOCUS, tabs.add(2, "tab-map", "Link map").icon(Icon.LINK_MAP).button());
        tabs.add(3, "tab-handout", "Handout").icon(Icon.PRINT).count(3, "Handout, 3 items");
        var bar = Gap.NONE.row(tabs.root());
        bar.getStyleClass().add(Style.TOP_BAR);
        var paneTabs = ChoiceRow.<Integer>paneTabs();
        paneTabs.add(1, "pane-why", "Why");
        in(FOCUS, paneTabs.add(2, "pane-where", "Where").button());
        paneTabs.add(3, "pane-help", "What may help");
        paneTabs.choose(2);
        var segments = ChoiceRow.<Integer>segments();
        segments.add(1, "light", "Light");
        in(FOCUS, segments.add(2, "dark", "Dark").button());
        segments.add(3, "system", "System");
        segments.choose(2);
        var on = Switch.of("voice", "Voice");
        on.setSelected(true);
        var field = new InputField("search", Icon.SEARCH, "Add what you feel");
        field.hint("Ctrl K");
        var countries = new ComboBox<>(FXCollections.observableArrayList("United States, 911"));
        countries.getSelectionModel().select(0);
        return group(
                "Choices",
                bar,
                Gap.LARGE.row(segments.root(), in(FOCUS, Switch.of("less", "Less")), on, countries),
                Gap.LARGE.row(paneTabs.root(), Gap.grow(field.root())));
    }

    private VBox kinds() {
        var tiles = Gap.MEDIUM.row();
        for (var kind : CauseKind.values()) {
            tiles.getChildren()
                    .add(
                            Gap.TIGHT.column(
                                    KindTile.large(kind),
                                    KindTile.of(kind),
                                    KindTile.small(kind),
                                    KindWords.label(messages, kind)));
        }
        return group("Kinds", tiles);
    }

    private Pane bar(CauseKind kind, WhyBar.Block... blocks) {
        var row =
                Gap.MEDIUM.row(
                        KindTile.of(kind),
                        Gap.HAIR.column(
                                Gap.SMALL.row(
                                        Words.line("Tight or sore psoas", Style.SEMIBOLD),
                                        KindWords.label(messages, kind)),
                                Words.line(
                                        "A deep muscle that joins your back to your thigh",
                                        Style.SMALL,
                                        Style.MUTED),
                                Gap.MEDIUM.row(
                                        new WhyBar(messages, kind, List.of(blocks)).root(),
                                        Words.line(
                                                "3 of 4 picks point here",
                                                Style.SMALL,
                                                Style.MUTED))));
        return row;
    }

    private VBox bars() {
        var strong = new WhyBar.Block("a", "Low back aches", STRONG, false);
        var medium = new WhyBar.Block("b", "Worse sitting", MEDIUM, false);
        var light = new WhyBar.Block("c", "Stiff", LIGHT, false);
        var away = new WhyBar.Block("d", "Numb leg", MEDIUM, true);
        return group(
                "Why-bars",
                bar(CauseKind.MUSCLE, strong, strong, medium, medium),
                bar(CauseKind.HABIT, strong, medium, medium),
                bar(CauseKind.JOINT, strong, medium, strong),
                bar(CauseKind.NERVE, medium, light, away),
                bar(CauseKind.CONDITION, strong, away),
                bar(CauseKind.URGENT, light));
    }

    private VBox marks() {
        var links = Gap.TIGHT.column();
        Arrays.stream(LinkStrength.values())
                .map(strength -> LinkStrengthMark.of(messages, strength))
                .forEach(links.getChildren()::add);
        var research = Gap.TIGHT.column();
        Arrays.stream(Evidence.values())
                .map(evidence -> ResearchMark.of(messages, evidence))
                .forEach(research.getChildren()::add);
        return group("Link strength and research", Gap.HUGE.row(links, research));
    }

    private static VBox type() {
        return group(
                "Type",
                Words.line("Please get medical help now", Style.DISPLAY, Style.BOLD),
                Words.line("Tight or sore psoas", Style.TITLE, Style.BOLD),
                Words.line("Kneeling hip stretch", Style.LEAD, Style.SEMIBOLD),
                Words.line("It crosses the front of the hip", Style.SMALL, Style.MUTED),
                Card.of(
                        Words.paragraph(
                                "An ache like yours can come from this muscle. It lifts your knee."
                                        + " When you sit for hours it stays short, so it may pull"
                                        + " on your low back when you stand.",
                                Style.READ)));
    }
}
