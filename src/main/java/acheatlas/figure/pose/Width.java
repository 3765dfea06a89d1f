package acheatlas.figure.pose;

import java.util.List;

/// Half widths of a body part at one place along it.
///
/// @param at cm along the spine, or a fraction of a bone
/// @param outer to the front (side view) or to the outside (front view), cm
/// @param inner to the back or to the inside, cm
public record Width(double at, double outer, double inner) {

    /// The half widths between the rows of a table, rising in `at`; beyond its ends, the end row's.
    static Width along(List<Width> rows, double at) {
        if (at <= rows.getFirst().at) {
            return rows.getFirst().movedTo(at);
        }
        for (int i = 1; i < rows.size(); i++) {
            Width low = rows.get(i - 1);
            Width high = rows.get(i);
            if (at <= high.at) {
                double way = (at - low.at) / (high.at - low.at);
                return new Width(
                        at,
                        low.outer + way * (high.outer - low.outer),
                        low.inner + way * (high.inner - low.inner));
            }
        }
        return rows.getLast().movedTo(at);
    }

    Width mix(Width other, double way) {
        return new Width(
                at, outer + way * (other.outer - outer), inner + way * (other.inner - inner));
    }

    private Width movedTo(double place) {
        return new Width(place, outer, inner);
    }
}
