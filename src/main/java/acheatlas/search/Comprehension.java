package acheatlas.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Finds out what a sentence says: ids, age, sex and duration by their patterns first, the rest by
/// the phrases of the findings.
final class Comprehension {
    /// Above every phrase: a pattern leaves no doubt.
    private static final double SURE = 100;

    /// Nothing else but the words of a finding: above even the patterns.
    private static final double VERBATIM = 200;

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(Mention::start).thenComparingInt(Mention::finding);

    private final Grammar grammar;
    private final SentenceWords small;
    private final List<SearchEntry> entries;
    private final Map<String, SearchEntry> byId;
    private final Map<Integer, SearchEntry> byFinding;
    private final Places places;
    private final SentenceReader reader;
    private final PhraseBook book;
    private final PhraseMatcher matcher;

    Comprehension(List<SearchEntry> entries, ContentPhrases content) {
        grammar = content.lexicon().grammar();
        small = content.lexicon().sentenceWords();
        this.entries = entries;
        byId =
                entries.stream()
                        .collect(Collectors.toMap(SearchEntry::id, entry -> entry, (a, _) -> a));
        byFinding =
                entries.stream().collect(Collectors.toMap(SearchEntry::finding, entry -> entry));
        places = new Places(byId, content.lexicon());
        reader = new SentenceReader(content.lexicon());
        book = new PhraseBook(content);
        matcher = new PhraseMatcher(book);
    }

    Understood understand(Reading reading) {
        var hearing = new Hearing(reading);
        hearing.patterns();
        return hearing.phrases();
    }

    /// One sentence while it is being understood.
    private final class Hearing {
        private final Reading reading;
        private final String text;
        private final List<Phrase> verbatim;
        private final BitSet claimed = new BitSet();
        private final Map<Integer, Mention> mentions = new LinkedHashMap<>();

        Hearing(Reading reading) {
            this.reading = reading;
            text = reading.text();
            verbatim = book.exactly(reading);
        }

        void patterns() {
            var words = reading.words();
            for (int at = 0; at < words.size(); at++) {
                var named = byId.get(words.get(at).word());
                if (named != null) {
                    boolean isDenied = at > 0 && small.no().contains(words.get(at - 1).word());
                    mention(named, !isDenied, words.get(at).start(), words.get(at).end());
                }
            }
            var quantities = grammar.quantities(text, words);
            // the first age is the person's own: "30 year old with a seven month old"
            for (var age : grammar.ages(words, quantities).stream().limit(1).toList()) {
                int start = words.get(age.first()).start();
                int end = words.get(age.last()).end();
                entries.stream()
                        .filter(
                                entry ->
                                        entry.coversAge(age.years())
                                                || age.sex()
                                                        .map(Sex::id)
                                                        .filter(entry.id()::equals)
                                                        .isPresent())
                        .forEach(entry -> mention(entry, true, start, end));
            }
            if (verbatim.isEmpty()) {
                duration(words, quantities);
            }
        }

        private void duration(List<Term> words, List<Quantity> quantities) {
            for (var quantity : quantities) {
                int start = quantity.start(words);
                int end = quantity.end(words);
                if (!claimed.get(start)) {
                    grammar.duration(text, words, quantity)
                            .map(byId::get)
                            .ifPresent(entry -> mention(entry, true, start, end));
                    if (quantity.isTime() && grammar.readsAllTimes()) {
                        claimed.set(start, end);
                    }
                }
            }
        }

        private Set<SearchEntry> said() {
            return mentions.keySet().stream().map(byFinding::get).collect(Collectors.toSet());
        }

        private void mention(SearchEntry entry, boolean isPresent, int start, int end) {
            var words = text.substring(start, end);
            mentions.putIfAbsent(
                    entry.finding(),
                    new Mention(
                            entry.finding(),
                            isPresent ? Mention.Sense.PRESENT : Mention.Sense.DENIED,
                            words,
                            start,
                            end,
                            SURE));
            claimed.set(start, end);
        }

        Understood phrases() {
            var sentence = reader.read(reading, claimed);
            var denial = Denial.in(sentence, small);
            var used = new HashSet<Word>();
            var matches = new ArrayList<Match>();
            for (var phrase : verbatim) {
                if (!sentence.words().isEmpty()) {
                    matches.add(new Match(phrase, sentence.words(), VERBATIM, false));
                }
            }
            matches.addAll(matcher.matches(sentence));
            for (var match : Cover.choose(matches)) {
                var sense = denial.of(match);
                used.addAll(match.words());
                mentions.putIfAbsent(
                        match.phrase().finding(),
                        new Mention(
                                match.phrase().finding(),
                                sense,
                                sentence.quote(match.start(), match.end()),
                                match.start(),
                                match.end(),
                                match.score()));
            }
            places.in(sentence, said())
                    .forEach(mention -> mentions.putIfAbsent(mention.finding(), mention));
            return new Understood(
                    mentions.values().stream().sorted(IN_ORDER).toList(), sentence.leftOver(used));
        }
    }
}
