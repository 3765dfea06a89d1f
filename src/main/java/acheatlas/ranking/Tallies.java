package acheatlas.ranking;

import java.util.List;

/// What some answers add up to, cause by cause: only the causes they are linked with, by rising
/// index. Immutable.
///
/// All numbers are whole, so that taking an answer off leaves exactly what was there before it, and
/// the order of answers cannot change the last bit. Adding one answer's tallies to those of others
/// takes one walk along both.
final class Tallies {
    static final Tallies NONE = new TalliesBuilder(0).build();

    /// Three counts share a number; nobody answers two million questions.
    private static final int COUNT_BITS = 21;

    private static final long COUNT = (1L << COUNT_BITS) - 1;

    /// Counts of [#matches]: links used; those to findings that are present; telling ones of these.
    static final long LINK = 1;

    static final long MATCH = 1L << COUNT_BITS;
    static final long TELLING = 1L << (2 * COUNT_BITS);

    /// Counts of [#doors]: picks that say where it hurts; modifiers that raise; that rule out.
    static final long GATE = 1;

    static final long RAISES = 1L << COUNT_BITS;
    static final long RULES_OUT = 1L << (2 * COUNT_BITS);

    private static final int MATCHES_WITHOUT_MODIFIER = 2;

    private final int count;
    private final int[] causes;
    private final long[] sums;
    private final long[] matches;
    private final long[] doors;

    Tallies(int count, int[] causes, long[] sums, long[] matches, long[] doors) {
        this.count = count;
        this.causes = causes;
        this.sums = sums;
        this.matches = matches;
        this.doors = doors;
    }

    /// The sum of all of them.
    static Tallies sum(List<Tallies> all) {
        return switch (all.size()) {
            case 0 -> NONE;
            case 1 -> all.getFirst();
            default -> {
                int half = all.size() / 2;
                yield sum(all.subList(0, half)).plus(sum(all.subList(half, all.size())));
            }
        };
    }

    Tallies plus(Tallies other) {
        return count == 0 ? other : with(other, 1);
    }

    /// Takes off what was added before; causes without any link left are gone.
    Tallies minus(Tallies other) {
        return with(other, -1);
    }

    private Tallies with(Tallies other, int sign) {
        if (other.count == 0) {
            return this;
        }
        var all = new TalliesBuilder(count + other.count);
        int mine = 0;
        for (int its = 0; its < other.count; its++) {
            int until = from(mine, other.causes[its] + 1);
            all.copy(this, mine, until);
            all.add(
                    other.causes[its],
                    sign * other.sums[its],
                    sign * other.matches[its],
                    sign * other.doors[its]);
            mine = until;
        }
        all.copy(this, mine, count);
        return all.build();
    }

    /// Puts a stretch of these behind what the columns of another hold already.
    void copyTo(TalliesBuilder into, int from, int until) {
        into.append(causes, sums, matches, doors, from, until);
    }

    int count() {
        return count;
    }

    int cause(int at) {
        return causes[at];
    }

    /// The first place from `start` on whose cause is `cause` or one behind it.
    int from(int start, int cause) {
        int at = start;
        while (at < count && causes[at] < cause) {
            at++;
        }
        return at;
    }

    /// In units of [Weights#UNIT].
    long sum(int at) {
        return sums[at];
    }

    /// Whether the cause may be listed at all (dossier section 1, notes 2 and 3).
    ///
    /// A cause needs a finding it lists that says where it hurts, or a red flag. A habit needs its
    /// own modifier and one finding, or two findings of which one is telling.
    boolean isOpen(int at, boolean isContributor) {
        if (doors[at] >= RULES_OUT) {
            return false;
        }
        if (!isContributor) {
            return (doors[at] & COUNT) > 0;
        }
        long met = matches[at] / MATCH & COUNT;
        return doors[at] >= RAISES
                ? met > 0
                : met >= MATCHES_WITHOUT_MODIFIER && matches[at] >= TELLING;
    }
}
