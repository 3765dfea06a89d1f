package acheatlas.content.pictures;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.figure.pose.Focus;
import acheatlas.figure.pose.Frame;
import acheatlas.figure.pose.Misfit;
import acheatlas.figure.pose.Pose;
import acheatlas.figure.pose.PosePicture;
import acheatlas.figure.pose.Prop;
import acheatlas.figure.pose.Side;
import acheatlas.figure.pose.View;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads `poses.json`. A pose with a fault is left out and named; the others stay.
///
/// A misspelt key is a fault like any other, so nothing an author writes is silently ignored.
/// [#read] checks what is written; [#readAndSolve] also solves every pose and looks whether a body
/// can do it, which takes some milliseconds each.
public final class PoseReader {
    private static final String FORMAT = "ache-atlas-pose/1";
    private static final List<String> FILE_KEYS = List.of("format", "poses");
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 120;

    private final Figure figure;
    private final Vocabulary vocabulary;
    private final Faults faults;
    private final Checked checked;
    private final boolean solves;

    /// What came of reading.
    ///
    /// @param poses by id, in the order of the file
    public record Result(Map<String, Pose> poses, List<Problem> problems) {}

    private PoseReader(Figure figure, Faults faults, boolean solves) {
        this.figure = figure;
        this.vocabulary = figure.vocabulary();
        this.faults = faults;
        this.checked = new Checked(faults);
        this.solves = solves;
    }

    /// Reads the file and checks what is written.
    ///
    /// @param shown the file's name in problems: `pictures/poses.json`
    public static Result read(Path path, String shown, Figure figure) {
        return read(path, shown, figure, false);
    }

    /// As [#read], and every pose left has been solved and found fit to be shown.
    public static Result readAndSolve(Path path, String shown, Figure figure) {
        return read(path, shown, figure, true);
    }

    private static Result read(Path path, String shown, Figure figure, boolean solves) {
        Faults faults = new Faults(shown);
        PoseReader reader = new PoseReader(figure, faults, solves);
        Map<String, Pose> poses =
                PictureFile.read(path, faults).map(reader::poses).orElse(Map.of());
        return new Result(poses, faults.problems());
    }

    private Map<String, Pose> poses(Json.Members file) {
        checked.keys(file, FILE_KEYS);
        if (!checked.text(file, "format", LONGEST_ID, "").equals(FORMAT)) {
            String message = "\"format\" is not \"" + FORMAT + "\"";
            faults.add(file.mark(), ProblemKind.WRONG_VALUE, message);
            return Map.of();
        }
        if (!file.has("poses")) {
            checked.missing(file, "poses");
        }
        Map<String, Pose> poses = new LinkedHashMap<>();
        for (Json.Members json : checked.objects(file, "poses", vocabulary.limit("poses"))) {
            pose(json, poses).ifPresent(pose -> poses.put(pose.id(), pose));
            faults.about("");
        }
        return poses;
    }

    private Optional<Pose> pose(Json.Members json, Map<String, Pose> before) {
        int faultsBefore = faults.count();
        String id = id(json);
        faults.about(id);
        checked.keys(json, vocabulary.keys("pose"));
        Pose pose = pose(id, json);
        if (before.containsKey(id)) {
            faults.add(json.mark(), ProblemKind.DUPLICATE_ID, "two poses are called " + id);
        }
        if (faults.count() == faultsBefore && solves) {
            solve(pose, json);
        }
        return faults.count() == faultsBefore ? Optional.of(pose) : Optional.empty();
    }

    private String id(Json.Members json) {
        String id = required(json, "id", LONGEST_ID);
        if (!id.matches("[a-z0-9-]*")) {
            String message = "\"id\" may only have a-z, 0-9 and -";
            faults.add(json.mark(), ProblemKind.WRONG_VALUE, message);
        }
        return id;
    }

    private String required(Json.Members json, String key, int longest) {
        String text = checked.text(json, key, longest, "");
        if (!json.has(key) || text.isBlank()) {
            checked.missing(json, key);
        }
        return text;
    }

    private Pose pose(String id, Json.Members json) {
        String name = required(json, "name", LONGEST_NAME);
        if (!json.has("view")) {
            checked.missing(json, "view");
        }
        View view = View.valueOf(choice(json, "view", "side", "front", "top", "above"));
        boolean facesLeft = choice(json, "facing", "right", "left").equals("LEFT");
        boolean evenTone = choice(json, "farTone", "far", "near").equals("NEAR");
        Pose.Cycle cycle = Pose.Cycle.valueOf(choice(json, "cycle", "pingpong", "loop", "once"));
        List<Frame> frames = frames(json, view);
        List<Prop> props = props(json, view, frames.size());
        List<Focus> focus = focus(json, view);
        return new Pose(id, name, view, facesLeft, evenTone, cycle, props, focus, frames);
    }

    /// The constant's name of a word, the first where it is missing or unknown.
    private String choice(Json.Members json, String key, String... words) {
        return checked.word(json, key, List.of(words), words[0]).toUpperCase(Locale.ROOT);
    }

    private List<Frame> frames(Json.Members json, View view) {
        List<Json.Members> frames = checked.objects(json, "frames", vocabulary.limit("frames"));
        if (frames.isEmpty()) {
            String message = "\"frames\" is missing, empty or without a usable frame";
            faults.add(json.mark(), ProblemKind.MISSING_KEY, message);
        }
        FrameReader reader = new FrameReader(checked, vocabulary, view);
        List<Frame> read = new ArrayList<>();
        Frame before = Frame.START;
        for (Json.Members frame : frames) {
            before = reader.frame(frame, before);
            read.add(before);
        }
        return read;
    }

    private List<Prop> props(Json.Members json, View view, int frames) {
        PropReader reader = new PropReader(checked, vocabulary, view, frames);
        return checked.objects(json, "props", vocabulary.limit("props")).stream()
                .flatMap(prop -> reader.prop(prop).stream())
                .toList();
    }

    private List<Focus> focus(Json.Members json, View view) {
        List<Focus> focus = new ArrayList<>();
        for (Json.Members one : checked.objects(json, "focus", vocabulary.limit("focus"))) {
            checked.keys(one, vocabulary.keys("focus"));
            if (!one.has("muscle")) {
                checked.missing(one, "muscle");
            }
            String muscle = checked.word(one, "muscle", figure.mannequin().muscles(view), "");
            focus.add(new Focus(muscle, Side.valueOf(choice(one, "side", "near", "far"))));
        }
        return focus;
    }

    private void solve(Pose pose, Json.Members json) {
        List<Json.Members> frames = checked.objects(json, "frames", vocabulary.limit("frames"));
        for (Misfit misfit : new PosePicture(figure.mannequin(), pose).misfits()) {
            Mark mark = misfit.frame() < 0 ? json.mark() : frames.get(misfit.frame()).mark();
            faults.add(mark, ProblemKind.OUT_OF_RANGE, misfit.message());
        }
    }
}
