package acheatlas;

import acheatlas.bench.Figure;
import acheatlas.bench.Measuring;
import acheatlas.bench.Memory;
import acheatlas.bench.Painting;
import acheatlas.triage.Answer;
import acheatlas.ui.explore.ExploreViewModel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A robot picks at random, for as long as a waiting room is open for months: what stays behind?
public final class RobotMemory implements Measuring {
    private static final int MODEL_PICKS = 100_000;
    private static final int WINDOW_PICKS = 3_000;

    /// What is loaded and cached on the way is no leak.
    private static final int WARM = 600;

    private final Random random = new Random(3);

    @Override
    public List<Figure> figures() throws Exception {
        var open = OpenWindow.open();
        var model = new ExploreViewModel(open.parts().explorer(), open.search());
        var figures = new ArrayList<Figure>();
        figures.add(
                grown(
                        "memory.robot.model",
                        "100,000 random picks on the view model: growth of the heap",
                        MODEL_PICKS,
                        () -> pick(model)));
        var explore = open.explore();
        figures.add(
                grown(
                        "memory.robot.window",
                        "3,000 random picks in the window, all painted: growth of the heap",
                        WINDOW_PICKS,
                        () -> {
                            pick(explore);
                            open.window().passCheck();
                        }));
        return figures;
    }

    private static Figure grown(String id, String says, int picks, Runnable pick) throws Exception {
        repeat(WARM, picks >= MODEL_PICKS, pick);
        long before = Memory.usedHeap();
        repeat(picks, picks >= MODEL_PICKS, pick);
        long after = Memory.usedHeap();
        return Figure.of(id, says, 100.0 * (after - before) / before, "%")
                .atMost(5)
                .because(
                        String.format(
                                Locale.ROOT,
                                "%.2f MB after GC, then %.2f MB",
                                before / 1e6,
                                after / 1e6));
    }

    private static void repeat(int picks, boolean isModelOnly, Runnable pick) throws Exception {
        for (int count = 0; count < picks; count++) {
            Painting.onFx(
                    () -> {
                        pick.run();
                        return true;
                    });
            if (!isModelOnly) {
                Painting.settle();
            }
        }
    }

    /// Picks, takes off, answers, undoes and starts over as it comes.
    private void pick(ExploreViewModel explore) {
        var findings = explore.graph().findings();
        var finding = findings.get(random.nextInt(findings.size()));
        switch (random.nextInt(12)) {
            case 0 -> explore.startOver();
            case 1 -> explore.undo();
            case 2 -> explore.takeOff(finding);
            case 3 -> explore.answer(Answer.ABSENT);
            case 4 -> explore.selectNext(1);
            default -> {
                var answers = Answer.values();
                explore.pick(finding, answers[random.nextInt(answers.length)]);
            }
        }
    }
}
