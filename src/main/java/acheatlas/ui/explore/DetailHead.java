package acheatlas.ui.explore;

import acheatlas.graph.CauseKind;
import acheatlas.graph.Evidence;
import acheatlas.ranking.RankedCause;
import acheatlas.ui.controls.ActionButton;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.KindTile;
import acheatlas.ui.controls.OnHandout;
import acheatlas.ui.controls.Words;
import acheatlas.ui.plan.Plan;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Name, proper name, kind and standing of the cause, and the summary.
final class DetailHead {
    // widths of the title's letters that leave the name room beside the buttons
    private static final double ROOMY = 26;

    private final ExploreWords words;
    private final CauseSentences sentences;
    private final StackPane tile = new StackPane();
    private final Label title = Words.paragraph("", Style.TITLE, Style.BOLD);
    private final Label line = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final Label contested = Words.paragraph("", Style.SMALL, Style.SEMIBOLD);
    private final Label besides = Words.paragraph("", Style.SMALL);
    private final VBox contestedBox;
    private final Label summary = Words.paragraph("", Style.READ);
    private final HBox takeHome = Gap.SMALL.row();
    private final HBox head;
    private final VBox root;
    private @Nullable OnHandout onHandout;
    private @Nullable CauseKind kindShown;

    DetailHead(ExploreWords words) {
        this.words = words;
        sentences = new CauseSentences(words);
        title.setId("explore-detail-title");
        summary.getStyleClass().add("summary");
        contestedBox = Gap.HAIR.column(contested, besides);
        contestedBox.getStyleClass().add("contested");
        head = Gap.MEDIUM.row(tile, Gap.grow(Gap.NONE.column(title, line)));
        root = Gap.SMALL.column(head, summary, contestedBox);
        root.widthProperty().subscribe(_ -> fit());
        title.fontProperty().subscribe(_ -> fit());
    }

    /// What puts the cause onto the page to take home, and what prints that page.
    void takeHome(Plan plan, Runnable print) {
        var toggle = new OnHandout("explore-on-handout", words.messages(), plan);
        onHandout = toggle;
        var button =
                ActionButton.with(
                        Icon.PRINT,
                        ActionButton.small(
                                ActionButton.plain("explore-print", words.say("explore.print"))));
        button.setAccessibleText(words.say("explore.print.spoken"));
        button.setOnAction(_ -> print.run());
        takeHome.getChildren().setAll(toggle.root(), button);
        fit();
    }

    /// The buttons beside the name; below it where there is no room.
    private void fit() {
        if (takeHome.getChildren().isEmpty()) {
            return;
        }
        boolean isRoomy = root.getWidth() > ROOMY * title.getFont().getSize();
        var home = isRoomy ? head : root;
        if (!home.getChildren().contains(takeHome)) {
            head.getChildren().remove(takeHome);
            root.getChildren().remove(takeHome);
            home.getChildren().add(isRoomy ? 2 : 1, takeHome);
        }
    }

    void show(RankedCause ranked) {
        var cause = ranked.cause();
        var text = words.of(cause);
        show(cause.kind());
        title.setText(text.name());
        if (onHandout != null) {
            onHandout.show(cause, text.name());
        }
        line.setText(
                Stream.of(text.proper(), sentences.kind(cause), sentences.standing(ranked))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(words.say("explore.separator"))));
        summary.setText(text.summary());
        Shown.set(contestedBox, cause.evidence() == Evidence.CONTESTED);
        contested.setText(words.say("explore.contested"));
        besides.setText(
                cause.besides() < 0
                        ? words.say("explore.contested.alone")
                        : words.say(
                                "explore.contested.besides",
                                words.name(words.graph().cause(cause.besides()))));
    }

    private void show(CauseKind kind) {
        if (kind != kindShown) {
            kindShown = kind;
            tile.getChildren().setAll(KindTile.large(kind));
        }
    }

    VBox root() {
        return root;
    }
}
