package acheatlas.ui.kiosk;

import acheatlas.handout.Handout;

/// The page to take home: what was chosen for it, or else what fits best. In an emergency the card
/// that says what to do.
final class Pages {
    private Pages() {}

    static Handout of(KioskViewModel model, KioskDesk desk) {
        var assessment = model.explore().seen().assessment();
        var usual = Handout.of(desk.content(), desk.explorer(), assessment);
        var chosen = model.plan().chosen();
        var causes =
                chosen.causes().stream()
                        .flatMap(cause -> assessment.ranked().find(cause.id()).stream())
                        .toList();
        return usual.withCauses(causes.isEmpty() ? usual.causes() : causes)
                .withMoves(chosen.moves().isEmpty() ? usual.moves() : chosen.moves());
    }
}
