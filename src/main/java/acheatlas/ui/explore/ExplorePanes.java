package acheatlas.ui.explore;

import java.util.Optional;

/// The parts of the screen, each made once.
///
/// @param body empty where the content has none to show
record ExplorePanes(
        Optional<Body> body,
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
