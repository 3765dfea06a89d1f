package acheatlas.search;

import acheatlas.content.ContentException;
import acheatlas.content.ContentFolder;
import acheatlas.graph.ContentLoader;
import acheatlas.graph.Graph;
import acheatlas.i18n.Language;
import acheatlas.i18n.Languages;
import acheatlas.triage.Answer;
import acheatlas.triage.Findings;
import acheatlas.triage.Triage;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The search over the content that ships, loaded once for all tests in each language: it is read
/// only. What names no language is English.
final class ShippedSearch {
    private static final Map<Language, ShippedSearch> ALL = new ConcurrentHashMap<>();
    private static final ShippedSearch ENGLISH = in(Languages.ENGLISH);

    static final Graph GRAPH = ENGLISH.graph;
    static final List<SearchEntry> ENTRIES = ENGLISH.entries;
    static final FindingSearch SEARCH = ENGLISH.search;

    private final Graph graph;
    private final List<SearchEntry> entries;
    private final FindingSearch search;

    private ShippedSearch(Language language) {
        try {
            var data = new ContentFolder(Path.of("data"));
            var content = ContentLoader.load(data, language.tag());
            graph = content.graph();
            entries = SearchEntries.of(content.graph(), content.words());
            search = new FindingSearch(language.tag(), entries);
        } catch (ContentException e) {
            throw new IllegalStateException("the content that ships cannot be read", e);
        }
    }

    static ShippedSearch in(Language language) {
        return ALL.computeIfAbsent(language, ShippedSearch::new);
    }

    FindingSearch search() {
        return search;
    }

    static String id(int finding) {
        return GRAPH.finding(finding).id();
    }

    static List<String> understood(String sentence) {
        return ENGLISH.heard(sentence);
    }

    /// Ids in the order of the sentence: `!` before a denied one, `?` before an unsure one.
    List<String> heard(String sentence) {
        return search.understand(sentence).mentions().stream()
                .map(mention -> mark(mention) + id(mention.finding()))
                .toList();
    }

    /// What is heard, and the red flags that triage raises from it.
    Set<String> heardOrRaised(String sentence) {
        var heard = new HashSet<>(heard(sentence));
        var findings = Findings.none();
        for (var finding : graph.findings()) {
            if (heard.contains(finding.id())) {
                findings = findings.with(graph, finding, Answer.PRESENT);
            }
        }
        for (var raised : new Triage(graph).assess(findings).flags()) {
            heard.add(id(raised.flag().finding()));
        }
        return heard;
    }

    private static String mark(Mention mention) {
        return switch (mention.sense()) {
            case PRESENT -> "";
            case DENIED -> "!";
            case UNSURE -> "?";
        };
    }

    static List<String> suggested(String typed) {
        return ENGLISH.offered(typed);
    }

    List<String> offered(String typed) {
        return search.suggest(typed, 6).stream()
                .map(suggestion -> id(suggestion.finding()))
                .toList();
    }

    /// A finding with its words in a language.
    record Spoken(Language language, SearchEntry entry) {
        ShippedSearch shipped() {
            return in(language);
        }

        @Override
        public String toString() {
            return language.tag() + " " + entry.id();
        }
    }

    /// Every finding in every language.
    static Stream<Spoken> entries() {
        return Languages.SHIPPED.stream()
                .flatMap(
                        language ->
                                in(language).entries.stream()
                                        .map(entry -> new Spoken(language, entry)));
    }
}
