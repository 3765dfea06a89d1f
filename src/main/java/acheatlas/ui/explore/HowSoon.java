package acheatlas.ui.explore;

import acheatlas.graph.CareLevel;
import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Glyph;
import acheatlas.ui.controls.Icon;
import acheatlas.ui.controls.SectionTitle;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Now, today, this week: the one that counts is filled and has a clock.
final class HowSoon {
    private final HBox steps = new HBox();
    private final VBox root;

    HowSoon(ExploreWords words) {
        root = Gap.SMALL.column(SectionTitle.of(words.say("care.soon.title")), steps);
        VBox.setVgrow(steps, Priority.ALWAYS);
        steps.getStyleClass().add("care-soon-row");
    }

    void show(CareLevel level, ExploreWords words) {
        steps.getChildren()
                .setAll(
                        step(
                                level == CareLevel.EMERGENCY,
                                words.say("care.soon.now"),
                                words.say("care.soon.now.text")),
                        step(
                                level == CareLevel.URGENT,
                                words.say("care.soon.today"),
                                words.say("care.soon.today.text")),
                        step(
                                level == CareLevel.SOON,
                                words.say("care.soon.week"),
                                words.say("care.soon.week.text")));
    }

    private static VBox step(boolean counts, String title, String text) {
        var head = Gap.SMALL.row();
        if (counts) {
            head.getChildren().add(Glyph.of(Icon.CLOCK));
        }
        head.getChildren()
                .add(Words.whole(title, counts ? Style.LEAD : Style.SEMIBOLD, Style.BOLD));
        var step = Gap.grow(Gap.HAIR.column(head, Words.paragraph(text, Style.SMALL)));
        step.getStyleClass().add(counts ? "care-step-now" : "care-step");
        step.setAccessibleRole(AccessibleRole.PARENT);
        return step;
    }

    VBox root() {
        return root;
    }
}
