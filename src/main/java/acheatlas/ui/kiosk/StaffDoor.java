package acheatlas.ui.kiosk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The way out of the kiosk for staff: a number pad and the PIN. Each wrong PIN makes the next try
/// wait longer; the wait outlives whoever stands there. JavaFX thread only.
public final class StaffDoor {
    static final int MOST_DIGITS = 12;
    static final int LONGEST = 300;

    private static final int FREE_TRIES = 2;
    private static final int FIRST = 5;
    private static final long SECOND = TimeUnit.SECONDS.toMillis(1);

    private final PinCheck check;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.SHUT);
    private String digits = "";
    private boolean isOpen;
    private boolean isChecking;
    private int wrong;
    private long shutUntil;
    private Runnable leave = () -> {};

    /// Compares digits with the PIN, which takes a noticeable moment: not on the JavaFX thread.
    @FunctionalInterface
    public interface PinCheck {
        /// Compares, and answers later.
        ///
        /// Asks whether these digits are the PIN.
        ///
        /// @param answer takes whether it is the PIN, on the JavaFX thread
        void check(String digits, Consumer<Boolean> answer);
    }

    /// What the pad shows.
    ///
    /// @param digits how many are typed
    /// @param isWrong whether the last PIN was
    /// @param delay seconds until another may be tried
    public record Look(boolean isOpen, int digits, boolean isChecking, boolean isWrong, int delay) {
        static final Look SHUT = new Look(false, 0, false, false, 0);

        public boolean canType() {
            return !isChecking && delay == 0;
        }
    }

    /// A shut door.
    ///
    /// @param clock milliseconds from any start
    public StaffDoor(PinCheck check, LongSupplier clock) {
        this.check = check;
        this.clock = clock;
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Called when the right PIN was typed.
    public void onLeave(Runnable action) {
        leave = action;
    }

    public void open() {
        isOpen = true;
        refresh();
    }

    public void shut() {
        isOpen = false;
        digits = "";
        refresh();
    }

    public void type(int digit) {
        if (look.get().canType() && digits.length() < MOST_DIGITS) {
            digits += digit;
            refresh();
        }
    }

    public void erase() {
        digits = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
        refresh();
    }

    public void enter() {
        if (look.get().canType() && !digits.isEmpty()) {
            var typed = digits;
            digits = "";
            isChecking = true;
            refresh();
            check.check(typed, this::answered);
        }
    }

    private void answered(boolean isRight) {
        isChecking = false;
        if (isRight) {
            wrong = 0;
            shut();
            leave.run();
        } else {
            wrong++;
            shutUntil = clock.getAsLong() + delay() * SECOND;
            refresh();
        }
    }

    /// Two slips are free; then five seconds, ten, twenty, up to five minutes.
    private int delay() {
        int doublings = Math.min(wrong - FREE_TRIES - 1, 6);
        return wrong <= FREE_TRIES ? 0 : Math.min(LONGEST, FIRST << doublings);
    }

    /// Counts the wait down; to be called about once a second.
    public void refresh() {
        long left = Math.max(0, shutUntil - clock.getAsLong());
        int delay = (int) Math.ceilDiv(left, SECOND);
        look.set(new Look(isOpen, digits.length(), isChecking, wrong > 0, delay));
    }
}
