package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GraphFixtureTest {

    @Test
    void nodesNamedOnlyInLinksExist() {
        var graph =
                new GraphFixture()
                        .link("c_gtps", "s_outer_hip_pain", 4, 5)
                        .effect("c_gtps", "m_female", 2)
                        .flag("rf_fever_unwell", CareLevel.URGENT, "c_septic_hip")
                        .link("c_septic_hip", "rf_fever_unwell", 3, 4)
                        .link("c_gtps", "s_worse_side_lying", 3, 4)
                        .helps("c_gtps", "ex_iso_abduction")
                        .graph();

        int gtps = graph.cause("c_gtps").orElseThrow().index();
        var links = graph.causeFindings();
        assertEquals(2, links.end(gtps) - links.start(gtps));
        assertEquals(2, graph.causeModifiers().suggests(0));
        int flag = graph.findingIndex("rf_fever_unwell").orElseThrow();
        assertEquals(CareLevel.URGENT, graph.redFlag(flag).orElseThrow().level());
        assertTrue(graph.move("ex_iso_abduction").isPresent());
    }
}
