package acheatlas.ui.controls;

import acheatlas.i18n.Messages;
import acheatlas.ranking.Reason;

/// How much a pick points to a cause, in the three steps that people are shown.
public enum LinkStrength {
    LIGHT(1),
    MEDIUM(2),
    STRONG(3);

    private final int parts;

    LinkStrength(int parts) {
        this.parts = parts;
    }

    /// The step of an evoking strength. 4 and 5 are "by far the main reason" and more, 3 is "the
    /// most common single reason", 1 and 2 less (dossier section 1); 0 suggests nothing and is
    /// shown as light where it is shown at all.
    public static LinkStrength of(int evokingStrength) {
        if (evokingStrength >= 4) {
            return STRONG;
        }
        return evokingStrength == 3 ? MEDIUM : LIGHT;
    }

    /// The step a reason is called by.
    public static LinkStrength of(Reason.Strength strength) {
        return switch (strength) {
            case LIGHT -> LIGHT;
            case MEDIUM -> MEDIUM;
            case STRONG -> STRONG;
        };
    }

    public String words(Messages messages) {
        return switch (this) {
            case LIGHT -> messages.say("link.light");
            case MEDIUM -> messages.say("link.medium");
            case STRONG -> messages.say("link.strong");
        };
    }

    /// Width of a block of the why-bar, in parts.
    int parts() {
        return parts;
    }
}
