/// WALKS through a screen as somebody does who cannot use a mouse, or sees little: what has no
/// name, cannot be reached, is too small to hit or too pale to read.
///
/// Knows no screen by name: [acheatlas.WalkUiTest] brings them. Read [acheatlas.ui.walk.Sight]
/// first.
package acheatlas.ui.walk;
