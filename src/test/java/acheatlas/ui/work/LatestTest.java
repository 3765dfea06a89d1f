package acheatlas.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Of all that is asked for in haste, only the last is done and told.
final class LatestTest {
    private final Queue<Runnable> begun = new ArrayDeque<>();
    private final Latest latest =
            new Latest(
                    "test",
                    new Work() {
                        @Override
                        public <T> void run(
                                String name,
                                Callable<T> work,
                                Consumer<T> done,
                                Consumer<Exception> failed) {
                            begun.add(() -> AT_ONCE.run(name, work, done, failed));
                        }
                    });
    private final List<String> told = new ArrayList<>();

    private void ask(String what) {
        latest.run(_ -> what, told::add, fault -> told.add(String.valueOf(fault.getMessage())));
    }

    private void finishAll() {
        while (!begun.isEmpty()) {
            Objects.requireNonNull(begun.poll()).run();
        }
    }

    @Test
    void onePieceAtATimeIsBegun() {
        ask("first");
        ask("second");
        ask("third");

        assertEquals(1, begun.size());
    }

    @Test
    void onlyTheLastIsTold() {
        ask("first");
        ask("second");
        ask("third");
        finishAll();

        assertEquals(List.of("third"), told);
    }

    @Test
    void oneAfterTheOtherEachIsTold() {
        ask("first");
        finishAll();
        ask("second");
        finishAll();

        assertEquals(List.of("first", "second"), told);
    }

    @Test
    void whatIsOvertakenHearsOfIt() {
        var heard = new ArrayList<BooleanSupplier>();
        latest.run(
                isOvertaken -> {
                    heard.add(isOvertaken);
                    ask("second");
                    return "first";
                },
                told::add,
                _ -> {});
        finishAll();

        assertTrue(heard.getFirst().getAsBoolean());
        assertEquals(List.of("second"), told);
    }

    @Test
    void aFaultIsToldAndTheNextPieceIsDone() {
        latest.run(
                _ -> {
                    throw new IllegalStateException("broken");
                },
                _ -> told.add("made"),
                fault -> told.add(String.valueOf(fault.getMessage())));
        finishAll();
        ask("next");
        finishAll();

        assertEquals(List.of("broken", "next"), told);
    }

    @Test
    void whatIsDroppedIsNotTold() {
        ask("first");
        ask("second");
        latest.drop();
        finishAll();

        assertEquals(List.of(), told);
    }
}
