package acheatlas;

import acheatlas.bench.Figure;
import acheatlas.bench.Measuring;
import acheatlas.bench.Sample;
import acheatlas.graph.Article;
import acheatlas.triage.Answer;
import acheatlas.ui.shell.Place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What a person waits for in the window: a pick, an article.
public final class ResponseTimes implements Measuring {
    private static final int WARM = 80;
    private static final int PICKS = 200;
    private static final int PICKS_OF_A_PERSON = 8;
    private static final int ROUNDS = 2;
    private static final List<String> FINDINGS =
            List.of(
                    "s_low_back_pain",
                    "s_worse_sitting",
                    "s_hip_flexor_tightness",
                    "s_buttock_pain",
                    "s_worse_rising",
                    "s_groin_pain",
                    "s_worse_stairs_hills",
                    "s_outer_hip_pain",
                    "s_worse_lying_side",
                    "s_limp");

    @Override
    public List<Figure> figures() throws Exception {
        var open = OpenWindow.open();
        var figures = new ArrayList<Figure>();
        figures.addAll(picks(open));
        figures.addAll(articles(open));
        return figures;
    }

    private static List<Figure> picks(OpenWindow open) throws Exception {
        var random = new Random(1);
        var graph = open.parts().content().graph();
        var explore = open.explore();
        var answers = new HashMap<String, Answer>();
        var processor = new double[PICKS];
        var wall = new double[PICKS];
        for (int pick = -WARM; pick < PICKS; pick++) {
            if (Math.floorMod(pick, PICKS_OF_A_PERSON) == 0) {
                open.painting().cost(open::startOver);
                answers.clear();
            }
            var finding =
                    graph.finding(FINDINGS.get(random.nextInt(FINDINGS.size()))).orElseThrow();
            var answer = another(random, answers.get(finding.id()));
            answers.put(finding.id(), answer);
            long start = System.nanoTime();
            double cost = open.painting().cost(() -> explore.pick(finding, answer));
            if (pick >= 0) {
                processor[pick] = cost;
                wall[pick] = (System.nanoTime() - start) / 1e6;
            }
        }
        return List.of(
                Figure.of(
                                "response.pick",
                                "Pick a finding: ranking, question and pictures painted, p99",
                                Sample.of(processor).percentile(99),
                                "ms")
                        .atMost(16.7)
                        .because(
                                told(
                                        "processor time of the two JavaFX threads, window of %s,"
                                                + " software rendering, animations off, %d picks;"
                                                + " %s",
                                        open.size(), PICKS, Sample.of(processor).in("ms"))),
                Figure.of(
                                "response.pick.wall",
                                "– and three pulses of 16.7 ms later on the clock, p50",
                                Sample.of(wall).median(),
                                "ms")
                        .because(told("%s", Sample.of(wall).in("ms"))));
    }

    private static Answer another(Random random, Answer now) {
        var answer = random.nextInt(4) == 0 ? Answer.ABSENT : Answer.PRESENT;
        if (answer != now) {
            return answer;
        }
        return answer == Answer.PRESENT ? Answer.ABSENT : Answer.PRESENT;
    }

    private static List<Figure> articles(OpenWindow open) throws Exception {
        var ids = open.parts().content().graph().articles().stream().map(Article::id).toList();
        var processor = new double[ids.size() * ROUNDS];
        int opened = -ids.size();
        for (int round = 0; round <= ROUNDS; round++) {
            for (var id : ids) {
                open.painting().cost(() -> open.window().go(new Place.Explore()));
                double cost = open.painting().cost(() -> open.window().read(id));
                if (opened >= 0) {
                    processor[opened] = cost;
                }
                opened++;
            }
        }
        return List.of(
                Figure.of(
                                "response.article",
                                "Open an article: painted, p99",
                                Sample.of(processor).percentile(99),
                                "ms")
                        .atMost(50)
                        .because(
                                told(
                                        "processor time as above, %d articles %d times each; %s",
                                        ids.size(), ROUNDS, Sample.of(processor).in("ms"))));
    }

    private static String told(String how, Object... values) {
        return String.format(Locale.ROOT, how, values);
    }
}
