package acheatlas.ui.compare;

import acheatlas.graph.Cause;
import acheatlas.graph.Finding;
import acheatlas.graph.Graph;
import acheatlas.graph.Move;
import acheatlas.ranking.Assessment;
import acheatlas.ranking.Comparer;
import acheatlas.ranking.Comparison;
import acheatlas.ranking.Explorer;
import acheatlas.ranking.Interview;
import acheatlas.ranking.NextQuestion;
import acheatlas.triage.Answer;
import acheatlas.ui.compare.CompareSeen.Told;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The state of the Compare screen. It follows the findings, of which it holds none; JavaFX thread
/// only.
public final class CompareViewModel {
    private static final int FIRST_MOVES = 2;

    private final Explorer explorer;
    private final Comparer comparer;
    private final Interview interview;
    private final ObservableValue<Assessment> assessment;
    private final Answering answering;
    private final ReadOnlyObjectWrapper<CompareSeen> seen;
    private final List<Integer> skipped = new ArrayList<>();
    private List<Cause> causes = List.of();
    private Optional<Told> told = Optional.empty();

    /// Follows an assessment, with nothing to compare yet.
    public CompareViewModel(
            Explorer explorer, ObservableValue<Assessment> assessment, Answering answering) {
        this.explorer = explorer;
        this.assessment = assessment;
        this.answering = answering;
        comparer = new Comparer(explorer.graph());
        interview = new Interview(explorer.graph());
        seen = new ReadOnlyObjectWrapper<>(next());
        assessment.subscribe(_ -> show());
    }

    public Graph graph() {
        return explorer.graph();
    }

    public ReadOnlyObjectProperty<CompareSeen> seenProperty() {
        return seen.getReadOnlyProperty();
    }

    public CompareSeen seen() {
        return seen.get();
    }

    /// Puts causes side by side, by id; ids nobody knows are left out, and so is all where fewer
    /// than two or more than three are left.
    public void compare(List<String> ids) {
        var known = ids.stream().distinct().flatMap(id -> graph().cause(id).stream()).toList();
        boolean fits = known.size() >= Comparer.FEWEST && known.size() <= Comparer.MOST;
        causes = fits ? known : List.of();
        skipped.clear();
        told = Optional.empty();
        show();
    }

    /// Compares nothing any more: the next person starts clean.
    public void clear() {
        compare(List.of());
    }

    /// Answers the question; without one, does nothing.
    public void answer(Answer answer) {
        asked().ifPresent(
                        finding -> {
                            told = Optional.of(new Told(finding, answer));
                            answering.answer(finding, answer);
                        });
    }

    /// Passes over the question; without one, does nothing.
    public void skip() {
        asked().ifPresent(
                        finding -> {
                            skipped.add(finding.index());
                            told = Optional.empty();
                            show();
                        });
    }

    public void undo() {
        told = Optional.empty();
        answering.undo();
    }

    private Optional<Finding> asked() {
        return seen().question().map(NextQuestion::finding).map(graph()::finding);
    }

    /// The first moves that may be shown for a cause; none in urgent company.
    List<Move> moves(Cause cause) {
        return explorer.moves(seen().assessment(), cause).stream().limit(FIRST_MOVES).toList();
    }

    private void show() {
        seen.set(next());
    }

    private CompareSeen next() {
        var now = assessment.getValue();
        if (causes.isEmpty() || !now.advice().allowsRanking()) {
            return new CompareSeen(now, Optional.empty(), Optional.empty(), Optional.empty());
        }
        var comparison = comparer.compare(causes, now);
        var rivals = comparison.sides().stream().map(Comparison.Side::ranked).toList();
        return new CompareSeen(
                now, Optional.of(comparison), interview.between(rivals, now, skipped), told);
    }
}
