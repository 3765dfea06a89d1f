package acheatlas.ui.visit;

import acheatlas.handout.GoodQuestion;
import acheatlas.handout.Tried;
import acheatlas.handout.VisitNotes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What somebody typed and ticked, as it is, before it is cut to the page. Immutable.
///
/// @param causes ids of the causes they want to bring up
public record Jottings(
        String ownWords,
        String started,
        String ownQuestion,
        Set<Tried> tried,
        List<GoodQuestion> questions,
        List<String> causes) {
    static final Jottings NONE = new Jottings("", "", "", Set.of(), List.of(), List.of());

    public Jottings {
        tried = Set.copyOf(tried);
        questions = List.copyOf(questions);
        causes = List.copyOf(causes);
    }

    Jottings withOwnWords(String text) {
        return new Jottings(text, started, ownQuestion, tried, questions, causes);
    }

    Jottings withStarted(String text) {
        return new Jottings(ownWords, text, ownQuestion, tried, questions, causes);
    }

    Jottings withOwnQuestion(String text) {
        return new Jottings(ownWords, started, text, tried, questions, causes);
    }

    Jottings toggled(Tried one) {
        var next = new LinkedHashSet<>(tried);
        if (!next.remove(one)) {
            next.add(one);
        }
        return new Jottings(ownWords, started, ownQuestion, next, questions, causes);
    }

    Jottings toggled(GoodQuestion one) {
        return new Jottings(ownWords, started, ownQuestion, tried, toggled(questions, one), causes);
    }

    Jottings toggledCause(String id) {
        return new Jottings(ownWords, started, ownQuestion, tried, questions, toggled(causes, id));
    }

    private static <T> List<T> toggled(List<T> all, T one) {
        var next = new ArrayList<>(all);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }

    /// How many more questions have room on the sheet.
    public int questionsLeft() {
        int own = ownQuestion.isBlank() ? 0 : 1;
        return Math.max(0, VisitNotes.MOST_QUESTIONS - own - questions.size());
    }

    VisitNotes notes() {
        return new VisitNotes(ownWords, started, tried, questions, ownQuestion);
    }
}
