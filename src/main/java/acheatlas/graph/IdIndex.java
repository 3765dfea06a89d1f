package acheatlas.graph;

import java.util.Arrays;
import java.util.function.IntFunction;

/// From an id to the index of its node: places in an open hash table, without an object for each.
/// Immutable.
final class IdIndex {
    private static final int GOLDEN_RATIO = 0x9E3779B9;
    private static final int FREE = -1;

    private final IntFunction<String> idOf;

    /// Never more than half of them taken.
    private final int[] slots;

    /// @param idOf the id of each node from 0 to `count`
    /// @throws IllegalArgumentException where two nodes share an id
    IdIndex(int count, IntFunction<String> idOf) {
        this.idOf = idOf;
        slots = new int[Math.max(2, Integer.highestOneBit(count) * 4)];
        Arrays.fill(slots, FREE);
        for (int index = 0; index < count; index++) {
            int slot = slot(idOf.apply(index));
            if (slots[slot] != FREE) {
                throw new IllegalArgumentException("two nodes are called " + idOf.apply(index));
            }
            slots[slot] = index;
        }
    }

    /// The index of a node, or -1.
    int find(String id) {
        return slots[slot(id)];
    }

    /// The slot of an id, or the free one where it would go.
    private int slot(String id) {
        int hash = id.hashCode() * GOLDEN_RATIO;
        int slot = hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
        while (slots[slot] != FREE && !idOf.apply(slots[slot]).equals(id)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
