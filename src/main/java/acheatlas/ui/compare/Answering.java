package acheatlas.ui.compare;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;

/// Where answers go: to who holds the findings.
public interface Answering {
    void answer(Finding finding, Answer answer);

    /// Takes back what was answered last.
    void undo();
}
