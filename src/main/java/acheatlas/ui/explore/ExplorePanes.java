package acheatlas.ui.explore;

/// The parts of the screen, each made once.
record ExplorePanes(
        SearchBox search,
        StartView start,
        ShelfCard shelves,
        PicksPane picks,
        PicksStrip strip,
        PicksDrawer drawer,
        QuestionCard question,
        CausesPane causes,
        DetailPane detail,
        CarePanel care) {}
