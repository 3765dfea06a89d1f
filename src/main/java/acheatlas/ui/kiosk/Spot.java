package acheatlas.ui.kiosk;

/// Where somebody is at the kiosk, apart from what they said.
///
/// @param question which question of the check is asked, from 0 on; as many as there are for the
///   interview after it
/// @param asked how many questions of the interview one can go back by
/// @param place the place of the body whose findings are offered; empty for none
/// @param open what is opened on the screen
public record Spot(Step step, int question, int asked, Panel panel, String place, Opened open) {
    public static final Spot START =
            new Spot(Step.WHERE, 0, 0, Panel.NONE, "", new Opened(false, "", false, false));

    /// What lies over the steps.
    public enum Panel {
        NONE,
        WORDS,
        HELP
    }

    /// What somebody unfolded.
    ///
    /// @param allOffered whether all findings of the place are shown
    /// @param cause the one whose reasons are shown; empty for none
    /// @param allCauses whether more than the first three are shown
    /// @param bigger whether the words are larger than usual
    public record Opened(boolean allOffered, String cause, boolean allCauses, boolean bigger) {}

    public boolean allOffered() {
        return open.allOffered();
    }

    public String openCause() {
        return open.cause();
    }

    public boolean allCauses() {
        return open.allCauses();
    }

    public boolean bigger() {
        return open.bigger();
    }

    Spot at(Step other) {
        return new Spot(other, question, asked, Panel.NONE, place, open);
    }

    /// At a question of the check, or of the interview after so many of it.
    Spot asking(int other, int before) {
        return new Spot(Step.QUESTIONS, other, before, Panel.NONE, place, open);
    }

    Spot askedUpTo(int count) {
        return new Spot(step, question, count, panel, place, open);
    }

    Spot under(Panel other) {
        return new Spot(step, question, asked, other, place, open);
    }

    Spot with(String otherPlace) {
        return new Spot(step, question, asked, panel, otherPlace, open);
    }

    private Spot with(Opened other) {
        return new Spot(step, question, asked, panel, place, other);
    }

    /// Offers the findings of another place, the first few of them.
    Spot offering(String other) {
        return with(other).offeringAll(false);
    }

    Spot offeringAll(boolean all) {
        return with(new Opened(all, open.cause(), open.allCauses(), open.bigger()));
    }

    Spot opening(String cause) {
        return with(new Opened(open.allOffered(), cause, open.allCauses(), open.bigger()));
    }

    Spot listing(boolean all) {
        return with(new Opened(open.allOffered(), open.cause(), all, open.bigger()));
    }

    Spot inSize(boolean larger) {
        return with(new Opened(open.allOffered(), open.cause(), open.allCauses(), larger));
    }
}
