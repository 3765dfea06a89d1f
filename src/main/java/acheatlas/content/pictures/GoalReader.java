package acheatlas.content.pictures;

import acheatlas.figure.Point;
import acheatlas.figure.pose.Goal;
import acheatlas.figure.pose.Landmark;

import java.util.List;

/// Reads a place: `[x, y]`, the name of a point of the figure, or `[name, dx, dy]`.
record GoalReader(Checked checked, Vocabulary vocabulary) {

    /// A name or two coordinates.
    Goal goal(Json json, String what) {
        return json instanceof Json.Text
                ? on(json, what, Point.ORIGIN)
                : new Goal.At(checked.pair(json, what, FrameReader.PLACE));
    }

    /// A name, two coordinates, or a name with an offset.
    Goal stop(Json json, String what) {
        if (json instanceof Json.Items(_, List<Json> values) && values.size() == 3) {
            Point offset =
                    new Point(
                            checked.number(values.get(1), what, FrameReader.PLACE),
                            checked.number(values.get(2), what, FrameReader.PLACE));
            return on(values.getFirst(), what, offset);
        }
        return goal(json, what);
    }

    Goal on(Json name, String what, Point offset) {
        return checked.word(name, what, vocabulary.points())
                .flatMap(Landmark::named)
                .<Goal>map(landmark -> new Goal.On(landmark, offset))
                .orElse(new Goal.At(Point.ORIGIN));
    }
}
