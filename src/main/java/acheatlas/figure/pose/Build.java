package acheatlas.figure.pose;

import java.util.List;
import java.util.Map;

/// The mannequin as one view sees it.
///
/// @param torso half widths along the spine, from its lowest to its highest place
/// @param profiles half widths along each bone, from fraction 0 to 1
/// @param muscles where each muscle passes, by name
/// @param ranges what each joint can do, degrees
public record Build(
        List<Width> torso,
        Map<Bone, List<Width>> profiles,
        Map<String, List<MuscleRow>> muscles,
        Map<Setting, Range> ranges) {
    public Build {
        torso = List.copyOf(torso);
        profiles = Map.copyOf(profiles);
        muscles = Map.copyOf(muscles);
        ranges = Map.copyOf(ranges);
    }

    List<Width> profile(Bone bone) {
        return row(profiles, bone);
    }

    List<MuscleRow> muscle(String name) {
        return row(muscles, name);
    }

    Range range(Setting setting) {
        return row(ranges, setting);
    }

    private static <K, V> V row(Map<K, V> table, K key) {
        V value = table.get(key);
        if (value == null) {
            throw new IllegalArgumentException("the figure has no " + key);
        }
        return value;
    }
}
