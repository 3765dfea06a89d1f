package acheatlas.triage;

import acheatlas.graph.CareLevel;
import acheatlas.graph.RedFlag;

/// A red flag that is up, and how urgent it is in this company.
public record RaisedFlag(RedFlag flag, CareLevel level) {}
