package acheatlas.ui.kiosk;

import acheatlas.ui.controls.Gap;
import acheatlas.ui.controls.Words;
import acheatlas.ui.theme.Style;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import java.util.EnumMap;
import java.util.Map;

/// Which of the four steps one is at.
final class StepsBar {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Map<Step, HBox> steps = new EnumMap<>(Step.class);
    private final HBox root = Gap.MEDIUM.row();

    StepsBar(KioskWords words) {
        root.getStyleClass().add("kiosk-steps");
        root.setAccessibleRole(AccessibleRole.TEXT);
        root.setAccessibleText(words.say("kiosk.steps"));
        add(Step.WHERE, words.say("kiosk.step.where"));
        add(Step.QUESTIONS, words.say("kiosk.step.questions"));
        add(Step.CAUSES, words.say("kiosk.step.causes"));
        add(Step.PAGE, words.say("kiosk.step.page"));
    }

    private void add(Step step, String text) {
        int place = steps.size() + 1;
        var number = new StackPane(Words.whole(Integer.toString(place), Style.SMALL));
        number.getStyleClass().add("kiosk-step-number");
        var box = Gap.grow(Gap.SMALL.row(number, Words.whole(text)));
        box.getStyleClass().add("kiosk-step");
        steps.put(step, box);
        root.getChildren().add(box);
    }

    void show(KioskSeen seen) {
        steps.forEach(
                (step, box) -> box.pseudoClassStateChanged(CURRENT, step == seen.spot().step()));
        boolean shown =
                switch (seen.face()) {
                    case CARE, HELP -> false;
                    case WHERE, WORDS, CHECK, INTERVIEW, CAUSES, PAGE -> true;
                };
        root.setVisible(shown);
        root.setManaged(shown);
    }

    HBox root() {
        return root;
    }
}
