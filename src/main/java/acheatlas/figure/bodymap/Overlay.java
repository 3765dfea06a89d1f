package acheatlas.figure.bodymap;

import java.util.List;
import java.util.Set;

/// What is shown on the body.
///
/// @param picked ids of regions and groups a person has pointed at
/// @param focused id of the region under pointer or keyboard; empty for none
/// @param felt ids of regions and groups where pain is felt, for what has no drawn pattern
/// @param linked ids of regions that something shown elsewhere speaks of
/// @param shows what else to lay over the body
/// @param muscles muscles to show
public record Overlay(
        Set<String> picked,
        String focused,
        Set<String> felt,
        Set<String> linked,
        Set<Extra> shows,
        List<Muscle> muscles) {
    public static final Overlay NOTHING =
            new Overlay(Set.of(), "", Set.of(), Set.of(), Set.of(), List.of());

    /// Something that helps to find one's way.
    public enum Extra {
        /// Faint borders of all regions.
        BORDERS,
        BONES,
        BONY_POINTS
    }

    /// A muscle to show on one side. Show one side at a time, or zones of both sides hide each
    /// other.
    ///
    /// @param isPlaced where it sits
    /// @param isReferred its spots and where its pain is felt
    public record Muscle(String id, BodySide side, boolean isPlaced, boolean isReferred) {}

    public Overlay {
        picked = Set.copyOf(picked);
        felt = Set.copyOf(felt);
        linked = Set.copyOf(linked);
        shows = Set.copyOf(shows);
        muscles = List.copyOf(muscles);
    }

    public Overlay withPicked(Set<String> regions) {
        return new Overlay(regions, focused, felt, linked, shows, muscles);
    }

    public Overlay withFocused(String region) {
        return new Overlay(picked, region, felt, linked, shows, muscles);
    }

    public Overlay withFelt(Set<String> regions) {
        return new Overlay(picked, focused, regions, linked, shows, muscles);
    }

    public Overlay withLinked(Set<String> regions) {
        return new Overlay(picked, focused, felt, regions, shows, muscles);
    }

    public Overlay withMuscles(List<Muscle> shown) {
        return new Overlay(picked, focused, felt, linked, shows, shown);
    }

    public Overlay showing(Extra... extras) {
        return new Overlay(picked, focused, felt, linked, Set.of(extras), muscles);
    }
}
