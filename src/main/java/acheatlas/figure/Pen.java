package acheatlas.figure;

/// What a picture is drawn with: a canvas, a printed page, or a recorder in a test each bring one.
///
/// Coordinates start at the upper left of the picture and y goes down; whoever owns the pen scales
/// picture units to pixels or points, line widths included. A path stays until the next [#begin],
/// so it can be filled and then stroked. Calls come from one thread.
public interface Pen {

    /// Forgets the current path and starts an empty one.
    void begin();

    void moveTo(double x, double y);

    void lineTo(double x, double y);

    void curveTo(double x1, double y1, double x2, double y2, double x, double y);

    void close();

    /// Fills the current path; where its parts overlap it is filled as well (non-zero rule).
    void fill(Tint tint, double opacity);

    /// Fills the current path with its holes left out (even-odd rule).
    void fillWithHoles(Tint tint, double opacity);

    void stroke(Stroke stroke);

    /// Until the matching [#restore], draws only inside the current path.
    void clip();

    void save();

    void restore();
}
