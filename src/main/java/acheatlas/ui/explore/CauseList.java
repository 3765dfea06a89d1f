package acheatlas.ui.explore;

import acheatlas.ranking.Band;
import acheatlas.ranking.RankedCause;
import acheatlas.ranking.RankedCauses;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The causes as they stand in the list: under headings, the first five until more are asked for.
///
/// @param hidden how many causes are not shown
public record CauseList(List<Group> groups, int hidden) {
    static final int FIRST = 5;
    static final CauseList NONE = new CauseList(List.of(), 0);

    /// Causes under one heading, best first.
    public record Group(Heading heading, List<Entry> entries) {
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /// One row.
    ///
    /// @param place from 1 on, in its own list: causes or contributors
    /// @param of how many that list has, hidden ones too
    public record Entry(RankedCause ranked, int place, int of) {
        public String id() {
            return ranked.cause().id();
        }
    }

    /// What stands over a group.
    public enum Heading {
        BEST,
        SOME,
        LITTLE,
        /// Habits, which may be adding to it.
        ADDING
    }

    public CauseList {
        groups = List.copyOf(groups);
    }

    static CauseList of(RankedCauses ranked, boolean all) {
        var causes = entries(ranked.causes());
        var shown = all ? causes : causes.subList(0, Math.min(FIRST, causes.size()));
        var groups = new ArrayList<Group>();
        for (var band : Band.values()) {
            add(groups, heading(band), shown.stream().filter(e -> e.ranked().band() == band));
        }
        add(groups, Heading.ADDING, entries(ranked.contributors()).stream());
        return new CauseList(groups, causes.size() - shown.size());
    }

    private static List<Entry> entries(List<RankedCause> causes) {
        var entries = new ArrayList<Entry>();
        for (var ranked : causes) {
            entries.add(new Entry(ranked, entries.size() + 1, causes.size()));
        }
        return entries;
    }

    private static void add(List<Group> groups, Heading heading, Stream<Entry> entries) {
        var list = entries.toList();
        if (!list.isEmpty()) {
            groups.add(new Group(heading, list));
        }
    }

    private static Heading heading(Band band) {
        return switch (band) {
            case BEST -> Heading.BEST;
            case SOME -> Heading.SOME;
            case LITTLE -> Heading.LITTLE;
        };
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public Stream<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }

    /// The shown entry so many rows below the one of `causeId`, or above where `steps` is negative;
    /// stops at both ends.
    public Optional<Entry> from(String causeId, int steps) {
        var all = entries().toList();
        for (int at = 0; at < all.size(); at++) {
            if (all.get(at).id().equals(causeId)) {
                return Optional.of(all.get(Math.clamp(at + steps, 0, all.size() - 1)));
            }
        }
        return all.stream().findFirst();
    }
}
