package acheatlas.bench;

import java.lang.management.ManagementFactory;

/// How much heap is in use.
public final class Memory {
    private static final int TIMES = 4;

    private Memory() {}

    /// Bytes in use after garbage has been collected. More than once: what waits for a cleaner goes
    /// the second time.
    public static long usedHeap() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (int time = 0; time < TIMES; time++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }
}
