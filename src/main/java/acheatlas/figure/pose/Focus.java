package acheatlas.figure.pose;

/// A muscle the exercise works. The app names it too: its colour is never the only sign.
///
/// @param muscle a name of [Mannequin#muscles]
public record Focus(String muscle, Side side) {}
