package acheatlas.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;
import acheatlas.ranking.Explorer;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import java.nio.file.Path;
import java.util.List;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanTest {
    private Graph graph;
    private Explorer explorer;
    private final Plan plan = new Plan();

    @BeforeAll
    void load() throws ContentException {
        graph = ContentLoader.load(new ContentFolder(Path.of("data")), "en").graph();
        explorer = new Explorer(graph);
    }

    @Test
    void choosingTwiceTakesOffAgain() {
        var fresh = new Plan();
        fresh.toggle(graph.move(0));
        fresh.toggle(graph.cause(0));
        fresh.toggle(graph.move(0));
        assertThat(fresh.chosen()).isEqualTo(new Chosen(List.of(graph.cause(0)), List.of()));
    }

    @Test
    void movesChosenTogetherStandInTheirOrderAndKeepTheCauses() {
        var fresh = new Plan();
        fresh.toggle(graph.cause(0));
        fresh.toggle(graph.move(5));
        fresh.choose(List.of(graph.move(2), graph.move(1), graph.move(2)));
        assertThat(fresh.chosen())
                .isEqualTo(
                        new Chosen(List.of(graph.cause(0)), List.of(graph.move(2), graph.move(1))));
    }

    @Test
    void aRedFlagEmptiesIt() {
        var aching = with(Findings.none(), "s_low_back_pain");
        var ranked = explorer.assess(aching).ranked().all().findFirst().orElseThrow().cause();
        plan.toggle(ranked);
        plan.choose(List.of(graph.move(0)));
        plan.follow(explorer.assess(aching));
        assertThat(plan.chosen().causes()).containsExactly(ranked);
        plan.follow(explorer.assess(with(aching, "rf_saddle_numbness")));
        assertThat(plan.chosen()).isEqualTo(Chosen.NOTHING);
    }

    private Findings with(Findings findings, String id) {
        return findings.with(graph, graph.finding(id).orElseThrow(), Answer.PRESENT);
    }
}
