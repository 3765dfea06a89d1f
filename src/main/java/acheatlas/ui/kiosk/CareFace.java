package acheatlas.ui.kiosk;

import acheatlas.graph.CareLevel;
import acheatlas.graph.Finding;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Card;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.explore.RedFlagAdvice;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.stream.Stream;

/// What to do, whom to call and what to say, in the place of everything else: no cause to read
/// about, no move.
final class CareFace implements FaceView {
    private static final int MOST_LINES = 3;

    private final KioskViewModel model;
    private final KioskWords words;
    private final KioskDesk desk;
    private final CallBox call;
    private final VBox actions = Gap.MEDIUM.column();
    private final VBox signs = Gap.SMALL.column();
    private final VBox others = Gap.MEDIUM.column();
    private final Label state = Words.paragraph("", Style.SEMIBOLD);
    private final FacePage page;

    CareFace(KioskViewModel model, KioskWords words, KioskDesk desk) {
        this.model = model;
        this.words = words;
        this.desk = desk;
        call = new CallBox(desk.help(), words);
        var doing = Gap.MEDIUM.column(SectionTitle.of(words.say("explore.care.do")), actions);
        var saying =
                Card.of(
                        SectionTitle.of(words.say("explore.care.say")),
                        Words.paragraph(words.say("explore.care.say.text"), Style.MUTED),
                        signs);
        saying.getStyleClass().addAll("gap-12", "kiosk-sheet");
        page = new FacePage("kiosk-care", words, doing, saying, others, buttons(), state);
        page.with(call.root());
        page.root().getStyleClass().add("kiosk-care");
    }

    private Node buttons() {
        var print =
                ActionButton.with(
                        Icon.PRINT,
                        KioskButton.urgent("kiosk-care-print", words.say("care.print")));
        print.setOnAction(_ -> print(print));
        var mistake =
                ActionButton.with(
                        Icon.UNDO,
                        KioskButton.plain("kiosk-mistake", words.say("explore.care.mistake")));
        mistake.setOnAction(_ -> model.takeOffRedFlags());
        return Gap.MEDIUM.column(print, mistake);
    }

    private void print(Button print) {
        print.setDisable(true);
        state.setText(words.say("kiosk.page.printing"));
        desk.doors()
                .print(
                        Pages.of(model, desk),
                        how -> {
                            print.setDisable(false);
                            state.setText(PrintWords.of(how, words));
                        });
    }

    @Override
    public void show(KioskSeen seen) {
        var advice = model.explore().advice();
        var level = advice.level();
        page.title(words.care().title(level), words.care().lead(level));
        call.showIf(level == CareLevel.EMERGENCY);
        actions.getChildren().setAll(texts(advice));
        signs.getChildren()
                .setAll(
                        advice.signs().stream()
                                .<Node>map(it -> Words.paragraph(words.name(it), Style.SEMIBOLD))
                                .toList());
        showOthers(advice.others());
        state.setText("");
    }

    private List<Node> texts(RedFlagAdvice advice) {
        return Stream.concat(
                        advice.signs().stream().map(sign -> words.explore().of(sign).action()),
                        advice.rules().stream().map(words.explore()::rule))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(MOST_LINES)
                .<Node>map(CareFace::line)
                .toList();
    }

    private static Node line(String text) {
        var row =
                Gap.MEDIUM.row(
                        Glyph.of(Icon.FORWARD),
                        Gap.grow(Words.paragraph(text, Style.LEAD, Style.READ)));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void showOthers(List<Finding> more) {
        others.getChildren().clear();
        if (!more.isEmpty()) {
            var grid = new Tiles(2);
            grid.show(more.stream().map(this::other).toList());
            others.getChildren().setAll(SectionTitle.of(words.say("explore.care.others")), grid);
        }
    }

    private Tile other(Finding sign) {
        var tile = new Tile("kiosk-also-" + sign.id(), words.name(sign));
        tile.setOnAction(_ -> model.toggle(sign));
        return tile;
    }

    @Override
    public void stand(boolean upright) {
        page.stand(upright);
    }

    @Override
    public void focus() {
        page.focus();
    }

    @Override
    public Region root() {
        return page.root();
    }
}
