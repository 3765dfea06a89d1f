package acheatlas.ui.explore;

import java.util.List;

/// A common complaint to start from with one click: the findings it picks.
public enum StartingPoint {
    BUTTOCK_SITTING("s_buttock_pain", "s_worse_sitting"),
    FRONT_OF_HIP("s_groin_pain", "s_hip_flexor_tightness", "s_worse_rising"),
    SIDE_OF_HIP("s_outer_hip_pain", "s_worse_lying_side"),
    LOW_BACK("s_low_back_pain", "s_low_back_stiff"),
    GROIN("s_groin_pain", "s_worse_twist_squat"),
    BACK_OF_THIGH("s_back_thigh_pain");

    private final List<String> findings;

    StartingPoint(String... findings) {
        this.findings = List.of(findings);
    }

    /// Ids of the findings it picks.
    public List<String> findings() {
        return findings;
    }
}
