package acheatlas.content.pictures;

import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.figure.Point;
import acheatlas.figure.pose.Bone;
import acheatlas.figure.pose.Build;
import acheatlas.figure.pose.Contour;
import acheatlas.figure.pose.Mannequin;
import acheatlas.figure.pose.Measures;
import acheatlas.figure.pose.MuscleRow;
import acheatlas.figure.pose.Range;
import acheatlas.figure.pose.Setting;
import acheatlas.figure.pose.SizeClass;
import acheatlas.figure.pose.Width;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `figure.json`: the lengths and outlines of the mannequin, and the words of the pose
/// format. Any fault in it leaves the whole figure out, for every pose is drawn with it.
public final class FigureReader {
    private static final String FORMAT = "ache-atlas-figure/1";
    private static final Range ANY = new Range(-1000, 1000);
    private static final int MANY = 1000;

    private final Checked checked;
    private final Json.Members file;

    /// What came of reading.
    ///
    /// @param figure empty where the file has a fault
    public record Result(Optional<Figure> figure, List<Problem> problems) {}

    private FigureReader(Checked checked, Json.Members file) {
        this.checked = checked;
        this.file = file;
    }

    /// Reads the file.
    ///
    /// @param shown the file's name in problems: `pictures/figure.json`
    public static Result read(Path path, String shown) {
        Faults faults = new Faults(shown);
        Optional<Figure> figure =
                PictureFile.read(path, faults)
                        .flatMap(file -> new FigureReader(new Checked(faults), file).figure());
        return new Result(figure, faults.problems());
    }

    private Optional<Figure> figure() {
        if (!checked.text(file, "format", 40, "").equals(FORMAT)) {
            String message = "\"format\" is not \"" + FORMAT + "\"";
            checked.faults().add(file.mark(), ProblemKind.WRONG_VALUE, message);
            return Optional.empty();
        }
        int before = checked.faults().count();
        Map<Contour, List<Point>> contours = contours();
        Map<SizeClass, Mannequin.Extent> boxes = boxes();
        Build side = build("side");
        Build front = build("front");
        Measures measures = measures();
        Mannequin.Ear ear = ear();
        Vocabulary vocabulary = new VocabularyReader(checked, file).vocabulary();
        if (checked.faults().count() > before) {
            return Optional.empty();
        }
        Mannequin mannequin = new Mannequin(measures, side, front, contours, ear, boxes);
        return Optional.of(new Figure(mannequin, vocabulary));
    }

    private Measures measures() {
        Json.Members in = checked.object(file, "measures");
        return new Measures(
                size(in, "thigh"),
                size(in, "shin"),
                size(in, "upper"),
                size(in, "fore"),
                size(in, "neck"),
                (int) number(in, "spineMin", new Range(-50, 0)),
                (int) number(in, "spineMax", new Range(10, 200)),
                size(in, "shoulderAt"),
                size(in, "hipHalfWidthFront"),
                size(in, "shoulderHalfWidthFront"),
                pair(in, "farShift"),
                size(in, "gap"),
                size(in, "shortsTop"),
                pair(in, "ballJoint"),
                size(in, "palm"),
                size(in, "fingers"));
    }

    private double size(Json.Members in, String key) {
        return number(in, key, new Range(0.01, 200));
    }

    private double number(Json.Members in, String key, Range range) {
        if (!in.has(key)) {
            checked.missing(in, key);
        }
        return checked.number(in, key, range, range.low());
    }

    private Point pair(Json.Members in, String key) {
        if (!in.has(key)) {
            checked.missing(in, key);
        }
        return checked.pair(in, key, ANY, Point.ORIGIN);
    }

    private Build build(String view) {
        Json.Members torso = checked.object(file, "torso");
        Json.Members profiles = checked.object(checked.object(file, "profiles"), view);
        Map<Bone, List<Width>> bones = new EnumMap<>(Bone.class);
        for (Bone bone : Bone.values()) {
            bones.put(bone, widths(profiles, bone.name().toLowerCase(Locale.ROOT)));
        }
        Json.Members ranges = checked.object(checked.object(file, "ranges"), view);
        Map<Setting, Range> joints = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            if (setting.kind() == Setting.Kind.ANGLE) {
                Point range = pair(ranges, setting.key());
                joints.put(setting, new Range(range.x(), range.y()));
            }
        }
        return new Build(widths(torso, view), bones, muscles(view), joints);
    }

    private List<Width> widths(Json.Members in, String key) {
        return rows(in, key).stream()
                .map(row -> numbers(row, key, 3))
                .map(row -> new Width(row.getFirst(), row.get(1), row.getLast()))
                .toList();
    }

    private List<Json> rows(Json.Members in, String key) {
        List<Json> rows = checked.items(in, key, MANY);
        if (rows.isEmpty()) {
            checked.missing(in, key);
        }
        return rows;
    }

    private List<Double> numbers(Json row, String what, int count) {
        List<Json> values = checked.items(row, what, count);
        if (values.size() != count) {
            checked.wrongType(row, what, "a list of " + count + " numbers");
            return Collections.nCopies(count, 0.0);
        }
        return values.stream().map(value -> checked.number(value, what, ANY)).toList();
    }

    private Map<String, List<MuscleRow>> muscles(String view) {
        Json.Members in = checked.object(checked.object(file, "muscles"), view);
        Map<String, List<MuscleRow>> muscles = new TreeMap<>();
        for (String name : in.members().keySet()) {
            muscles.put(name, rows(in, name).stream().map(row -> muscleRow(row, name)).toList());
        }
        return muscles;
    }

    private MuscleRow muscleRow(Json row, String name) {
        List<Json> values = checked.items(row, name, 4);
        if (values.size() != 4) {
            checked.wrongType(row, name, "a list of a bone and 3 numbers");
            return new MuscleRow(MuscleRow.Bed.SPINE, 0, 0, 0);
        }
        String bed =
                checked.word(values.getFirst(), name, List.of("spine", "thigh", "shin", "upper"))
                        .orElse("spine");
        return new MuscleRow(
                MuscleRow.Bed.valueOf(bed.toUpperCase(Locale.ROOT)),
                checked.number(values.get(1), name, ANY),
                checked.number(values.get(2), name, ANY),
                checked.number(values.get(3), name, ANY));
    }

    private Map<Contour, List<Point>> contours() {
        Json.Members in = checked.object(file, "outlines");
        Map<Contour, List<Point>> contours = new EnumMap<>(Contour.class);
        for (Contour contour : Contour.values()) {
            String key = camelCase(contour.name());
            contours.put(
                    contour,
                    rows(in, key).stream().map(row -> checked.pair(row, key, ANY)).toList());
        }
        return contours;
    }

    /// `GRIP_THUMB_SIDE` to `gripThumbSide`.
    private static String camelCase(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : name.split("_", -1)) {
            String lower = word.toLowerCase(Locale.ROOT);
            out.append(out.isEmpty() ? lower : word.charAt(0) + lower.substring(1));
        }
        return out.toString();
    }

    private Mannequin.Ear ear() {
        Json.Members in = checked.object(file, "outlines");
        if (!in.has("earSide")) {
            checked.missing(in, "earSide");
        }
        List<Double> ear =
                in.get("earSide")
                        .map(json -> numbers(json, "earSide", 4))
                        .orElse(List.of(0.0, 0.0, 1.0, 1.0));
        Point centre = new Point(ear.getFirst(), ear.get(1));
        return new Mannequin.Ear(centre, ear.get(2), ear.get(3));
    }

    private Map<SizeClass, Mannequin.Extent> boxes() {
        Json.Members in = checked.object(file, "boxes");
        Map<SizeClass, Mannequin.Extent> boxes = new EnumMap<>(SizeClass.class);
        for (SizeClass size : SizeClass.values()) {
            Point extent = pair(in, size.name().toLowerCase(Locale.ROOT));
            boxes.put(size, new Mannequin.Extent(extent.x(), extent.y()));
        }
        return boxes;
    }
}
