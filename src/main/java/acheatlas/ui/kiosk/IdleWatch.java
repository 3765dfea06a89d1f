package acheatlas.ui.kiosk;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Notices that nobody is there any more: after some time without a touch it asks, then it is over.
/// A pure state machine over a clock that only goes forward; whoever owns it asks it from time to
/// time what to show.
public final class IdleWatch {
    /// How long the question stands, in seconds. Twenty is the least WCAG 2.2.1 allows.
    public static final int GRACE = 30;

    /// How long nobody has to touch a screen that says to get help, in seconds.
    public static final int CARE_SECONDS = 180;

    private static final long SECOND = TimeUnit.SECONDS.toMillis(1);

    private final LongSupplier clock;
    private final int seconds;
    private long touched;
    private long asked;
    private Why why = Why.NOT_ASKED;

    /// Why it is asked whether somebody is there.
    public enum Why {
        NOT_ASKED,
        NO_TOUCH,
        PRINTED
    }

    /// What to show.
    ///
    /// @param why not asked while somebody is there
    /// @param left seconds until it is over, from [#GRACE] down to 0
    public record Look(Why why, int left) {
        static final Look AWAKE = new Look(Why.NOT_ASKED, GRACE);

        public boolean isAsking() {
            return why != Why.NOT_ASKED;
        }

        public boolean isOver() {
            return isAsking() && left == 0;
        }
    }

    /// @param clock milliseconds from any start
    /// @param seconds how long nobody has to touch the screen before it asks
    public IdleWatch(LongSupplier clock, int seconds) {
        this.clock = clock;
        this.seconds = seconds;
        touched = clock.getAsLong();
    }

    /// Somebody touched the screen or a key. Once it has asked, only [#stay()] is an answer: a
    /// sleeve on the glass is none.
    public void touched() {
        if (why == Why.NOT_ASKED) {
            touched = clock.getAsLong();
        }
    }

    /// "I'm still here", as often as one likes.
    public void stay() {
        why = Why.NOT_ASKED;
        touched = clock.getAsLong();
    }

    /// The page was printed: asks at once.
    public void printed() {
        ask(Why.PRINTED);
    }

    private void ask(Why reason) {
        why = reason;
        asked = clock.getAsLong();
    }

    /// What to show now.
    ///
    /// @param isCare whether the screen says to get help, which takes longer to read
    public Look look(boolean isCare) {
        long now = clock.getAsLong();
        int wait = isCare ? CARE_SECONDS : seconds;
        if (why == Why.NOT_ASKED && now - touched >= wait * SECOND) {
            ask(Why.NO_TOUCH);
        }
        if (why == Why.NOT_ASKED) {
            return Look.AWAKE;
        }
        long gone = (now - asked) / SECOND;
        return new Look(why, (int) Math.max(0, GRACE - gone));
    }
}
