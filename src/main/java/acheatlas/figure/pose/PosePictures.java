package acheatlas.figure.pose;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The pictures of all poses, each solved when it is first asked for and then kept. Any thread.
public final class PosePictures {
    public static final PosePictures NONE = new PosePictures(Optional.empty(), Map.of());

    private final Optional<Mannequin> mannequin;
    private final Map<String, Pose> poses;
    private final Map<String, PosePicture> solved = new ConcurrentHashMap<>();

    /// @param mannequin empty where there is nobody to take a pose
    /// @param poses by id
    public PosePictures(Optional<Mannequin> mannequin, Map<String, Pose> poses) {
        this.mannequin = mannequin;
        this.poses = Map.copyOf(poses);
    }

    /// The ids of the poses there are.
    public Set<String> ids() {
        return poses.keySet();
    }

    /// The picture of a pose; empty where there is none of that id.
    public Optional<PosePicture> find(String pose) {
        return mannequin.flatMap(
                body ->
                        Optional.ofNullable(poses.get(pose))
                                .map(
                                        found ->
                                                solved.computeIfAbsent(
                                                        pose, _ -> new PosePicture(body, found))));
    }

    /// Solves every pose, some milliseconds each, so that nobody has to wait for it later.
    public void solveAll() {
        poses.keySet().forEach(this::find);
    }
}
