package acheatlas.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Every different string of the links, once, by number: a million links name the same few ids.
///
/// An open hash table, because looking up ids is most of the work of reading links: a slot holds
/// hash and number side by side, so that the search touches one place in memory before the string.
public final class Symbols {
    private static final int GOLDEN_RATIO = 0x9E3779B9;
    private static final long FREE = 0;

    private final List<String> names = new ArrayList<>();

    /// Hash in the upper half, number plus one in the lower; never more than half of them taken.
    private long[] slots = new long[1 << 10];

    int number(String name) {
        int hash = name.hashCode() * GOLDEN_RATIO;
        int at = first(hash);
        for (long slot = slots[at]; slot != FREE; slot = slots[at]) {
            int number = (int) slot - 1;
            if ((int) (slot >>> Integer.SIZE) == hash && names.get(number).equals(name)) {
                return number;
            }
            at = next(at);
        }
        names.add(name);
        slots[at] = (long) hash << Integer.SIZE | names.size();
        if (names.size() > slots.length / 2) {
            grow();
        }
        return names.size() - 1;
    }

    private void grow() {
        var old = slots;
        slots = new long[old.length * 2];
        for (long slot : old) {
            int at = first((int) (slot >>> Integer.SIZE));
            while (slots[at] != FREE) {
                at = next(at);
            }
            slots[at] = slot;
        }
    }

    private int first(int hash) {
        return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private int next(int at) {
        return (at + 1) & (slots.length - 1);
    }

    /// The strings in the order of their numbers, from 0 on.
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    public String name(int number) {
        return names.get(number);
    }
}
