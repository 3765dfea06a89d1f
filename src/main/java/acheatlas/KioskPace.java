package acheatlas;

import acheatlas.ui.work.Work;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// How time passes for a kiosk and how it does what takes long. Tests bring their own.
///
/// @param clock milliseconds from any start, never backwards
record KioskPace(LongSupplier clock, Work work) {
    /// The computer's own.
    static final KioskPace USUAL =
            new KioskPace(() -> TimeUnit.NANOSECONDS.toMillis(System.nanoTime()), Work.BEHIND);
}
