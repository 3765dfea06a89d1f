package acheatlas.ranking;

import java.util.Arrays;

/// The keys of the causes in a list, best first. Immutable.
final class Order {
    static final Order NONE = new Order(new long[0]);

    private final long[] keys;

    private Order(long[] keys) {
        this.keys = keys;
    }

    int size() {
        return keys.length;
    }

    long key(int place) {
        return keys[place];
    }

    /// Some keys on their way into an order, or out of it.
    static final class Keys {
        private final long[] keys;
        private int count;

        Keys(int most) {
            keys = new long[most];
        }

        void add(long key) {
            keys[count++] = key;
        }

        private Keys sorted() {
            Arrays.sort(keys, 0, count);
            return this;
        }
    }

    /// This order without some of its keys, and with others: one walk along it.
    Order with(Keys gone, Keys come) {
        var out = gone.sorted();
        var in = come.sorted();
        var next = new long[keys.length - out.count + in.count];
        int written = 0;
        int taken = 0;
        int left = 0;
        for (long key : keys) {
            if (left < out.count && out.keys[left] == key) {
                left++;
                continue;
            }
            while (taken < in.count && in.keys[taken] < key) {
                next[written++] = in.keys[taken++];
            }
            next[written++] = key;
        }
        System.arraycopy(in.keys, taken, next, written, in.count - taken);
        return new Order(next);
    }
}
