package acheatlas.ui.handout;

/// Everything the screen shows at one moment.
record HandoutSeen(Face face, Contents contents, Wishes wishes) {

    /// What the screen is about.
    enum Face {
        /// Nothing was picked that a page could be made of.
        EMPTY,
        /// Causes and moves.
        PAGE,
        /// What to do, whom to call: moves are withheld.
        CARE
    }
}
