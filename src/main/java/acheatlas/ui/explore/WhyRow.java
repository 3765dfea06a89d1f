package acheatlas.ui.explore;

import acheatlas.graph.Cause;
import acheatlas.graph.Evidence;
import acheatlas.ranking.Reason;
import acheatlas.ui.controls.Arranged;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.LinkStrength;
import acheatlas.ui.controls.LinkStrengthMark;
import acheatlas.ui.controls.ResearchMark;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// One reason of the why list: the pick, how strong the link is, why, and how well studied.
public final class WhyRow implements Rows.Row<WhyRow.Why> {
    private final ExploreWords words;
    private final Glyph sign = Glyph.of(Icon.CHECK);
    private final Label name = Words.paragraph("");
    private final Label because = Words.paragraph("", Style.SMALL, Style.MUTED);
    private final VBox marks = Gap.HAIR.column();
    private final HBox root;
    private final Map<LinkStrength, Node> strengths = new EnumMap<>(LinkStrength.class);
    private final Map<Evidence, Node> research = new EnumMap<>(Evidence.class);

    /// A reason, for the cause it is a reason of.
    public record Why(Cause cause, Reason reason, boolean denied) {}

    public WhyRow(ExploreWords words) {
        this.words = words;
        marks.getStyleClass().add("why-marks");
        root = Gap.SMALL.row(sign, Gap.grow(Gap.HAIR.column(name, because)), marks);
        root.setAlignment(Pos.TOP_LEFT);
        root.getStyleClass().add("why-row");
        root.setAccessibleRole(AccessibleRole.TEXT);
    }

    @Override
    public void show(Why why) {
        var reason = why.reason();
        boolean here = reason.pointsHere();
        sign.show(here ? Icon.CHECK : Icon.MINUS);
        Shown.look(sign, here, Style.IN_ACCENT, Style.MUTED);
        var pick = words.name(reason.finding());
        name.setText(why.denied() ? words.say("explore.why.denied", pick) : pick);
        because.setText(because(why));
        mark(reason);
        root.setAccessibleText(
                words.say(
                        "explore.why.spoken",
                        name.getText(),
                        CauseSentences.strength(reason).words(words.messages()),
                        ResearchMark.words(words.messages(), reason.evidence()),
                        because.getText()));
    }

    private String because(Why why) {
        if (!why.reason().pointsHere()) {
            return words.say("explore.why.away");
        }
        return words.reason(why.cause(), why.reason().finding())
                .orElseGet(() -> words.say("explore.why.plain"));
    }

    private void mark(Reason reason) {
        Arranged.showing(
                marks,
                List.of(
                        strengths.computeIfAbsent(
                                CauseSentences.strength(reason),
                                strength -> LinkStrengthMark.of(words.messages(), strength)),
                        research.computeIfAbsent(
                                reason.evidence(),
                                evidence -> ResearchMark.of(words.messages(), evidence))));
    }

    @Override
    public Node root() {
        return root;
    }
}
