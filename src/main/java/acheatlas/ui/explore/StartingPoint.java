package acheatlas.ui.explore;

import java.util.List;

/// A common complaint to start from with one click.
public enum StartingPoint {
    BUTTOCK_SITTING,
    FRONT_OF_HIP,
    SIDE_OF_HIP,
    LOW_BACK,
    GROIN,
    BACK_OF_THIGH;

    /// Ids of the findings it picks; the first says where it hurts.
    public List<String> findings() {
        return switch (this) {
            case BUTTOCK_SITTING -> List.of("s_buttock_pain", "s_worse_sitting");
            case FRONT_OF_HIP ->
                    List.of("s_groin_pain", "s_hip_flexor_tightness", "s_worse_rising");
            case SIDE_OF_HIP -> List.of("s_outer_hip_pain", "s_worse_lying_side");
            case LOW_BACK -> List.of("s_low_back_pain", "s_low_back_stiff");
            case GROIN -> List.of("s_deep_hip_c_sign", "s_worse_twist_squat");
            case BACK_OF_THIGH -> List.of("s_back_thigh_pain");
        };
    }
}
