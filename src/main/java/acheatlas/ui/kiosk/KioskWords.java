package acheatlas.ui.kiosk;

import acheatlas.content.Words;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.i18n.Messages;
import acheatlas.ui.explore.CareSentences;
import acheatlas.ui.explore.CauseSentences;
import acheatlas.ui.explore.ExploreWords;
import acheatlas.ui.gate.GateWords;

import java.util.Map;

/// Every word the kiosk shows: those of Explore and of the check, and its own.
///
/// @param explore words of findings and causes
/// @param gate words of the check
record KioskWords(ExploreWords explore, GateWords gate) {

    static KioskWords of(Graph graph, Words content, Messages messages) {
        return new KioskWords(
                new ExploreWords(graph, content, messages, Map.of()),
                new GateWords(graph, content, messages));
    }

    String say(String key, Object... arguments) {
        return explore.say(key, arguments);
    }

    Messages messages() {
        return explore.messages();
    }

    CauseSentences causes() {
        return new CauseSentences(explore);
    }

    CareSentences care() {
        return new CareSentences(explore);
    }

    String name(Finding finding) {
        return explore.name(finding);
    }

    /// How a finding is asked for.
    String question(Finding finding) {
        var asked = explore.of(finding).question();
        return asked.isEmpty() ? say("explore.question.plain", name(finding)) : asked;
    }
}
