/// DRAWS without a screen: points, paths, colours by role, and the [acheatlas.figure.Pen] that a
/// window and a printed page each bring. Knows no file, no toolkit and no other room. Read
/// [acheatlas.figure.Pen] first, then [acheatlas.figure.PathData]; the exercise figure lives in
/// `figure.pose`, the body map in `figure.bodymap`.
package acheatlas.figure;
