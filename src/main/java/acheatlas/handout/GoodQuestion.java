package acheatlas.handout;

import acheatlas.i18n.Messages;

/// A question worth asking at a visit. Tests, choices, risks and medicines follow "Questions To Ask
/// Your Doctor" (Agency for Healthcare Research and Quality) and "5 Questions" (Choosing Wisely,
/// ABIM Foundation); those about moving and work are ours.
public enum GoodQuestion {
    WHERE_FROM,
    WHAT_ELSE,
    TEST,
    RESULT,
    CHOICES,
    RISKS,
    WAIT,
    MEDICINES,
    MOVES,
    WORK,
    HOW_LONG,
    COME_BACK;

    public String words(Messages messages) {
        return switch (this) {
            case WHERE_FROM -> messages.say("visit.ask.where-from");
            case WHAT_ELSE -> messages.say("visit.ask.what-else");
            case TEST -> messages.say("visit.ask.test");
            case RESULT -> messages.say("visit.ask.result");
            case CHOICES -> messages.say("visit.ask.choices");
            case RISKS -> messages.say("visit.ask.risks");
            case WAIT -> messages.say("visit.ask.wait");
            case MEDICINES -> messages.say("visit.ask.medicines");
            case MOVES -> messages.say("visit.ask.moves");
            case WORK -> messages.say("visit.ask.work");
            case HOW_LONG -> messages.say("visit.ask.how-long");
            case COME_BACK -> messages.say("visit.ask.come-back");
        };
    }
}
