package acheatlas.handout;

import acheatlas.i18n.Messages;

/// What people try by themselves, to be ticked before a visit.
public enum Tried {
    REST,
    MOVING,
    STRETCHES,
    HEAT_COLD,
    TABLETS,
    CREAM,
    MASSAGE,
    THERAPIST,
    INJECTION;

    public String words(Messages messages) {
        return switch (this) {
            case REST -> messages.say("visit.tried.rest");
            case MOVING -> messages.say("visit.tried.moving");
            case STRETCHES -> messages.say("visit.tried.stretches");
            case HEAT_COLD -> messages.say("visit.tried.heat-cold");
            case TABLETS -> messages.say("visit.tried.tablets");
            case CREAM -> messages.say("visit.tried.cream");
            case MASSAGE -> messages.say("visit.tried.massage");
            case THERAPIST -> messages.say("visit.tried.therapist");
            case INJECTION -> messages.say("visit.tried.injection");
        };
    }
}
