package acheatlas.content;

import java.util.Arrays;
import java.util.List;

/// The links of all causes to one kind of node as the file gives them: ids by [Symbols], numbers
/// unchecked, one growing column for each, so that a million links are a handful of arrays.
///
/// Links stand in the order of the file, those of one cause together.
public final class LinkColumns {
    private static final int FIRST_ROOM = 256;

    private final JsonFaults faults;
    private final List<Fields> causes;
    private int count;
    private int[] cause = new int[FIRST_ROOM];
    private int[] place = new int[FIRST_ROOM];
    private int[] target = new int[FIRST_ROOM];
    private int[] suggests = new int[FIRST_ROOM];
    private int[] expected = new int[FIRST_ROOM];
    private int[] word = new int[FIRST_ROOM];
    private int[] sourceStart = new int[FIRST_ROOM + 1];
    private int[] sources = new int[FIRST_ROOM];
    private int sourceCount;

    /// One link on its way in.
    static final class Link {
        int place;
        int target;
        int suggests;
        int expected;
        int word;
    }

    LinkColumns(JsonFaults faults, List<Fields> causes) {
        this.faults = faults;
        this.causes = causes;
    }

    /// Adds a link of the cause that is being read; the sources added since the last link are its.
    void add(Link link) {
        if (count == cause.length) {
            grow();
        }
        cause[count] = causes.size();
        place[count] = link.place;
        target[count] = link.target;
        suggests[count] = link.suggests;
        expected[count] = link.expected;
        word[count] = link.word;
        count++;
        sourceStart[count] = sourceCount;
    }

    void addSource(int symbol) {
        if (sourceCount == sources.length) {
            sources = Arrays.copyOf(sources, sourceCount * 2);
        }
        sources[sourceCount++] = symbol;
    }

    /// Forgets the sources of a link that was not added.
    void dropSources() {
        sourceCount = sourceStart[count];
    }

    private void grow() {
        int room = count * 2;
        cause = Arrays.copyOf(cause, room);
        place = Arrays.copyOf(place, room);
        target = Arrays.copyOf(target, room);
        suggests = Arrays.copyOf(suggests, room);
        expected = Arrays.copyOf(expected, room);
        word = Arrays.copyOf(word, room);
        sourceStart = Arrays.copyOf(sourceStart, room + 1);
    }

    public int count() {
        return count;
    }

    /// Place of the link's cause among all causes of the file.
    public int cause(int link) {
        return cause[link];
    }

    /// Number of the id it leads to.
    public int target(int link) {
        return target[link];
    }

    public int suggests(int link) {
        return suggests[link];
    }

    public int expected(int link) {
        return expected[link];
    }

    /// Number of its evidence grade or effect.
    public int word(int link) {
        return word[link];
    }

    /// How many sources it has.
    public int sourceCount(int link) {
        return sourceStart[link + 1] - sourceStart[link];
    }

    /// Number of one of its sources, from 0 on.
    public int source(int link, int which) {
        return sources[sourceStart[link] + which];
    }

    /// Tells of a fault in one member of a link; an empty member means the link itself.
    public void fault(int link, String member, ProblemKind kind, String message) {
        var at = member.isEmpty() ? Place.of(place[link]) : Place.member(place[link], member);
        faults.add(at, kind, message, causes.get(cause[link]));
    }
}
