package acheatlas.ui.explore;

import acheatlas.graph.Finding;
import acheatlas.triage.Answer;

/// One thing said: a finding and whether the person has it.
public record Said(Finding finding, Answer answer) {}
