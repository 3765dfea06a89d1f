package acheatlas.ranking;

/// Writes [Tallies] cause after cause.
final class TalliesBuilder {
    private final int[] causes;
    private final long[] sums;
    private final long[] matches;
    private final long[] doors;
    private int count;

    /// @param most how many causes there can be
    TalliesBuilder(int most) {
        causes = new int[most];
        sums = new long[most];
        matches = new long[most];
        doors = new long[most];
    }

    /// Adds to the cause added last, or to one behind it; one that no link is left of goes.
    void add(int cause, long sum, long match, long door) {
        if (count == 0 || causes[count - 1] != cause) {
            causes[count++] = cause;
        }
        int at = count - 1;
        sums[at] += sum;
        matches[at] += match;
        doors[at] += door;
        if (matches[at] == 0) {
            sums[at] = 0;
            doors[at] = 0;
            count--;
        }
    }

    /// Adds a stretch of causes that all lie behind the one added last.
    void copy(Tallies tallies, int from, int until) {
        if (from < until) {
            tallies.copyTo(this, from, until);
        }
    }

    void append(int[] someCauses, long[] some, long[] match, long[] door, int from, int until) {
        int length = until - from;
        System.arraycopy(someCauses, from, causes, count, length);
        System.arraycopy(some, from, sums, count, length);
        System.arraycopy(match, from, matches, count, length);
        System.arraycopy(door, from, doors, count, length);
        count += length;
    }

    Tallies build() {
        return new Tallies(count, causes, sums, matches, doors);
    }
}
