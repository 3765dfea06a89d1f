package acheatlas.handout;

import acheatlas.i18n.Messages;

import java.util.ArrayList;

/// The plan as plain text of a few hundred letters, to be kept on a phone: moves with their doses,
/// when to stop, whom to call. Nothing the person picked is in it.
public final class PlanText {
    private PlanText() {}

    public static String of(Handout handout, Clinic clinic, Messages messages) {
        var plan = new PlanWords(messages, handout.content().words());
        var lines = new ArrayList<String>();
        lines.add(messages.say("handout.code.title"));
        int place = 1;
        for (var move : handout.movesShown()) {
            var name = handout.content().words().move(move.id()).name();
            lines.add(messages.say("handout.code.move", place++, name, plan.dose(move)));
        }
        lines.add(messages.say("handout.code.stop"));
        lines.add(
                clinic.emergencyNumber().isEmpty()
                        ? messages.say("handout.code.help.local")
                        : messages.say("handout.code.help", clinic.emergencyNumber()));
        if (!clinic.name().isEmpty()) {
            lines.add((clinic.name() + " " + clinic.phone()).strip());
        }
        lines.add(messages.say("handout.teaches"));
        return String.join("\n", lines);
    }
}
