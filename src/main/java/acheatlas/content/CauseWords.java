package acheatlas.content;

/// The words of a cause; an empty text where there is none.
///
/// @param proper what clinicians call it; empty where the name is that already
/// @param shortLine one line of at most 60 characters
/// @param better what eases it
/// @param worse what stirs it up
/// @param watchFor what would be a reason to be seen
public record CauseWords(
        String name,
        String proper,
        String shortLine,
        String summary,
        String better,
        String worse,
        String watchFor,
        String selfCare,
        String getHelp,
        String course) {

    static CauseWords read(Entry entry) {
        return new CauseWords(
                entry.name(),
                entry.text("proper"),
                entry.text("short"),
                entry.text("summary"),
                entry.text("better"),
                entry.text("worse"),
                entry.text("watchFor"),
                entry.text("selfCare"),
                entry.text("getHelp"),
                entry.text("course"));
    }
}
