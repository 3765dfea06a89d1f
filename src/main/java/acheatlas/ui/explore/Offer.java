package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;

/// A finding offered for what is being typed.
///
/// @param answer as the words mean it: absent for "no fever", unsure for "not sure if I have a
///   fever"
/// @param from the typed words it was found by
public record Offer(Finding finding, Answer answer, String from) {
    Said said() {
        return new Said(finding, answer);
    }
}
