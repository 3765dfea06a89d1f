package acheatlas.ui.paper;

import javafx.scene.Node;
import javafx.scene.Parent;

import java.util.ArrayList;
import java.util.List;

/// A printer of a test: keeps what it is given and answers what it is told to.
public final class FakePrinting implements Printing {
    /// A4 between margins of 18 points.
    private static final double WIDTH = 559;

    private static final double HEIGHT = 806;

    private final List<List<? extends Parent>> printed = new ArrayList<>();
    private final List<String> jobs = new ArrayList<>();
    private Outcome outcome = Outcome.PRINTED;

    @Override
    public Outcome print(String title, Node owner, Pages pages) {
        return take(title, pages);
    }

    @Override
    public Outcome printTo(String printer, String title, Pages pages) {
        return take(title + " to " + printer, pages);
    }

    private Outcome take(String job, Pages pages) {
        jobs.add(job);
        if (outcome == Outcome.PRINTED) {
            printed.add(pages.on(WIDTH, HEIGHT));
        }
        return outcome;
    }

    /// From now on it ends like this.
    public void answer(Outcome newOutcome) {
        outcome = newOutcome;
    }

    /// The title of each job, with the printer where nobody was asked for one.
    public List<String> jobs() {
        return List.copyOf(jobs);
    }

    /// The sheets of each job that was printed.
    public List<List<? extends Parent>> printed() {
        return List.copyOf(printed);
    }
}
