package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

class LinksTest {
    private static final int CAUSES = 7;
    private static final int FINDINGS = 9;

    private static final Comparator<Pair> BY_CAUSE = Comparator.comparingInt(Pair::from);

    record Pair(int from, int to) {}

    @Property
    void bothDirectionsNameTheSameLinks(@ForAll("pairs") List<Pair> pairs) {
        var links = links(pairs);

        var forth = new ArrayList<Integer>();
        var back = new ArrayList<Integer>();
        for (int cause = 0; cause < CAUSES; cause++) {
            for (int link = links.start(cause); link < links.end(cause); link++) {
                assertEquals(cause, links.from(link));
                forth.add(link);
            }
        }
        for (int finding = 0; finding < FINDINGS; finding++) {
            for (int at = links.backStart(finding); at < links.backEnd(finding); at++) {
                assertEquals(finding, links.to(links.backLink(at)));
                back.add(links.backLink(at));
            }
        }
        assertEquals(IntStream.range(0, pairs.size()).boxed().toList(), forth);
        assertEquals(forth, back.stream().sorted().toList());
    }

    @Property
    void aLinkKeepsItsWeightsAndSources(@ForAll("pairs") List<Pair> pairs) {
        var links = links(pairs);

        for (int link = 0; link < links.count(); link++) {
            var pair = pairs.get(link);
            assertEquals(pair.to(), links.to(link));
            assertEquals(pair.to() % 6, links.suggests(link));
            assertEquals(pair.from() % 5 + 1, links.expected(link));
            assertEquals(link % 3, links.sources(link).length);
        }
    }

    @Test
    void twoNodesAreLinkedOrNot() {
        var links = links(List.of(new Pair(0, 3), new Pair(2, 4)));

        assertTrue(links.between(2, 4) >= 0);
        assertEquals(-1, links.between(2, 3));
    }

    private static Links links(List<Pair> pairs) {
        var builder = new LinksBuilder();
        int count = 0;
        for (var pair : pairs) {
            var cited = IntStream.range(0, count++ % 3).toArray();
            builder.add(
                    pair.from(),
                    pair.to(),
                    pair.to() % 6,
                    pair.from() % 5 + 1,
                    Evidence.WEAK,
                    cited);
        }
        return builder.build(CAUSES, FINDINGS);
    }

    @Provide
    Arbitrary<List<Pair>> pairs() {
        var causes = Arbitraries.integers().between(0, CAUSES - 1);
        var findings = Arbitraries.integers().between(0, FINDINGS - 1);
        return Combinators.combine(causes, findings)
                .as(Pair::new)
                .list()
                .ofMaxSize(200)
                .map(pairs -> pairs.stream().sorted(BY_CAUSE).toList());
    }
}
