package acheatlas.handout;

import java.util.List;
import java.util.Set;

/// What a person adds to their picks for a visit. Immutable; each text may be empty.
///
/// Texts are cut to what has room on one page, and questions to three, the person's own counted.
///
/// @param ownWords how they would say it themselves
/// @param started when and how it began
public record VisitNotes(
        String ownWords,
        String started,
        Set<Tried> tried,
        List<GoodQuestion> questions,
        String ownQuestion) {
    public static final VisitNotes NONE = new VisitNotes("", "", Set.of(), List.of(), "");

    public static final int MOST_QUESTIONS = 3;
    public static final int MOST_WORDS = 240;
    public static final int MOST_OF_A_LINE = 80;

    public VisitNotes {
        ownWords = cut(ownWords, MOST_WORDS);
        started = cut(started, MOST_OF_A_LINE);
        ownQuestion = cut(ownQuestion, MOST_OF_A_LINE);
        tried = Set.copyOf(tried);
        int room = MOST_QUESTIONS - (ownQuestion.isEmpty() ? 0 : 1);
        questions = questions.stream().distinct().limit(room).toList();
    }

    private static String cut(String text, int most) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(
                0,
                line.offsetByCodePoints(0, Math.min(most, line.codePointCount(0, line.length()))));
    }
}
