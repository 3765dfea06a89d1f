package acheatlas.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import acheatlas.content.ContentFolder;
import acheatlas.content.Problem;
import acheatlas.content.ProblemKind;
import acheatlas.i18n.Languages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What a source has to have before a person is sent to it.
class SourceRuleTest {
    private static final String ADDRESS = "https://www.bmj.com/content/361/bmj.k1662";

    @TempDir Path root;

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    '"authors": "Mellor", ', `authors`
                    '"publisher": "BMJ", ', `publisher`
                    '"year": 2018, ', '`year`, or `seen` where it gives no date'
                    """)
    void aShownSourceSaysWhoPublishedItAndWhen(String member, String lack) throws Exception {
        var small = new SmallFolder(root);
        small.edit("graph.json", member, "");

        var problem = only(ProblemKind.INCOMPLETE_SOURCE, small.folder());

        assertEquals("LEAP2018", problem.id());
        assertTrue(problem.message().endsWith(lack), problem::message);
    }

    @Test
    void aSourceThatGivesNoDateSaysWhenItWasRead() throws Exception {
        var small = new SmallFolder(root);
        small.edit("graph.json", "\"year\": 2018", "\"seen\": 2026");
        assertEquals(List.of(), load(small.folder()));
    }

    @Test
    void aShownSourceSaysWhereItIs() throws Exception {
        var small = new SmallFolder(root);
        small.edit("graph.json", "\"address\": \"" + ADDRESS + "\", ", "");
        assertEquals(List.of(), load(small.folder()));

        small.edit("graph.json", "\"doi\": \"10.1136/bmj.k1662\", ", "");
        var problem = only(ProblemKind.INCOMPLETE_SOURCE, small.folder());
        assertTrue(problem.message().endsWith("`doi` or `address`"), problem::message);
    }

    @Test
    void aSourceNobodyIsShownMayBeIncomplete() throws Exception {
        var small = new SmallFolder(root);
        small.edit("graph.json", "Trigger point manual\", ", "A book\", ");
        assertEquals(List.of(), load(small.folder()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://bestpractice-bmj-com.bibliotheek.ehb.be/topics/en-gb/3000164",
                "https://www-bmj-com.ezproxy.library.example.edu/content/361",
                "https://sheffieldachespains-staging.preflight.site/conditions/back-pain",
                "https://staging.example.org/",
                "https://etg-complete-oxy.netlify.app/rheumatology",
                "https://docs.google.com/document/d/1",
                "https://www.scribd.com/document/1",
                "https://WWW.ResearchGate.net/publication/1",
                "https://brainscape.com/flashcards/1",
                "https://someone.wordpress.com/2019/02/21/points/"
            })
    void noAddressIsAProxyAnUnfinishedCopyOrASharedDocument(String address) throws Exception {
        var small = new SmallFolder(root);
        small.edit("graph.json", ADDRESS, address);

        var problem = only(ProblemKind.UNTRUSTED_HOST, small.folder());

        assertEquals("LEAP2018", problem.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.nice.org.uk/guidance/ng59",
                "https://pmc.ncbi.nlm.nih.gov/articles/PMC1/",
                "https://notscribd.com.example.org/",
                "https://www.proxyknee.org/"
            })
    void aPublishersOwnAddressIsFine(String address) throws Exception {
        var small = new SmallFolder(root);
        small.edit("graph.json", ADDRESS, address);
        assertEquals(List.of(), load(small.folder()));
    }

    /// The graph as shipped rests on nothing but checked sources and the judgement of clinicians.
    @Test
    void everySourceCitedHasBeenChecked() {
        var graph = PatientTexts.in(Languages.ENGLISH).content().graph();
        var cited = cited(graph);
        var unchecked =
                graph.sources().stream()
                        .filter(source -> cited.get(source.index()))
                        .filter(source -> !source.verified())
                        .map(Source::id)
                        .toList();
        assertEquals(List.of("EXPERT"), unchecked);
    }

    private static BitSet cited(Graph graph) {
        var cited = new BitSet();
        Stream.of(graph.causeFindings(), graph.feeds())
                .forEach(
                        links -> {
                            for (int link = 0; link < links.count(); link++) {
                                for (int source : links.sources(link)) {
                                    cited.set(source);
                                }
                            }
                        });
        Stream.<Stream<? extends Collection<Integer>>>of(
                        graph.causes().stream().map(Cause::sources),
                        graph.moves().stream().map(Move::sources),
                        graph.redFlags().stream().map(RedFlag::sources),
                        graph.rules().stream().map(Rule::sources),
                        graph.referrals().stream().map(Referral::sources),
                        graph.articles().stream().map(Article::sources))
                .flatMap(lists -> lists)
                .forEach(list -> list.forEach(cited::set));
        return cited;
    }

    private static Problem only(ProblemKind kind, ContentFolder folder) throws Exception {
        var problems = load(folder);
        assertEquals(List.of(kind), problems.stream().map(Problem::kind).toList());
        return problems.getFirst();
    }

    private static List<Problem> load(ContentFolder folder) throws Exception {
        return ContentLoader.review(folder, "en", LocalDate.MIN).problems();
    }
}
