package acheatlas.ui.paper;

/// How large a page is shown.
enum Zoom {
    /// All of it in sight.
    WHOLE,
    /// As wide as there is room.
    WIDTH,
    /// Larger than there is room, to be moved about.
    CLOSE
}
