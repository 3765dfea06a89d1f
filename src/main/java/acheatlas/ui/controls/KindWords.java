package acheatlas.ui.controls;

import acheatlas.graph.CauseKind;
import acheatlas.i18n.Messages;
import acheatlas.ui.theme.Style;

import javafx.scene.control.Label;

/// The word and the colours of a kind of cause.
public final class KindWords {
    private KindWords() {}

    /// The kind's word in its own colour: `Muscle`.
    public static Label label(Messages messages, CauseKind kind) {
        return Words.whole(word(messages, kind), Style.SMALL, "kind-word", styleClass(kind));
    }

    public static String word(Messages messages, CauseKind kind) {
        return switch (kind) {
            case HABIT -> messages.say("kind.habit");
            case MUSCLE -> messages.say("kind.muscle");
            case JOINT -> messages.say("kind.joint");
            case NERVE -> messages.say("kind.nerve");
            case CONDITION -> messages.say("kind.condition");
            case URGENT -> messages.say("kind.urgent");
        };
    }

    /// The class that sets `-aa-kind`, `-aa-kind-fill` and `-aa-kind-soft` for a node and all in
    /// it.
    public static String styleClass(CauseKind kind) {
        return switch (kind) {
            case HABIT -> "kind-habit";
            case MUSCLE -> "kind-muscle";
            case JOINT -> "kind-joint";
            case NERVE -> "kind-nerve";
            case CONDITION -> "kind-condition";
            case URGENT -> "kind-urgent";
        };
    }
}
