package acheatlas.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Every text by id in one language, each in English where that language has none. Immutable; any
/// thread.
///
/// An id without words has its id as its name: nothing asked for is ever null, and the gap is a
/// [Problem] already.
public final class Words {
    private static final Function<Entry, String> NAME = Entry::name;

    private final String language;
    private final UnaryOperator<String> wording;
    private final Map<String, FindingWords> findings;
    private final Map<String, CauseWords> causes;
    private final Map<String, MoveWords> moves;
    private final Map<String, MuscleWords> muscles;
    private final Map<String, String> regions;
    private final Map<String, ReferralWords> referrals;
    private final Map<String, RuleWords> rules;
    private final Map<String, GateWords> gate;
    private final Map<String, GlossaryWord> glossary;
    private final Map<String, Map<String, String>> reasons;
    private final Map<String, Map<String, String>> feeds;

    /// Takes the words out of the files and tells of keys that no word is known for.
    ///
    /// @param own the chosen language
    /// @param english what stands in for it; the same file where the language is English
    /// @param wording what each text is shown as, such as with this place's emergency number
    public static Words of(TextFile own, TextFile english, UnaryOperator<String> wording) {
        var files = Stream.of(own, english).distinct().toList();
        return new Words(own.language(), files, wording);
    }

    private Words(String language, List<TextFile> files, UnaryOperator<String> wording) {
        this.language = language;
        this.wording = wording;
        findings = read("findings", files, FindingWords::read);
        causes = read("causes", files, CauseWords::read);
        moves = read("moves", files, MoveWords::read);
        muscles = read("muscles", files, MuscleWords::read);
        regions = read("regions", files, NAME);
        referrals = read("referrals", files, ReferralWords::read);
        rules = read("rules", files, RuleWords::read);
        gate = read("gate", files, GateWords::read);
        glossary = read("words", files, GlossaryWord::read);
        reasons = read("reasons", files, Words::sentences);
        feeds = read("feeds", files, Words::sentences);
    }

    private <T> Map<String, T> read(String section, List<TextFile> files, Function<Entry, T> read) {
        var words = new LinkedHashMap<String, T>();
        files.stream()
                .flatMap(file -> file.section(section).keySet().stream())
                .distinct()
                .forEach(id -> words.put(id, read(section, id, files, read)));
        return Collections.unmodifiableMap(words);
    }

    private <T> T read(String section, String id, List<TextFile> files, Function<Entry, T> read) {
        var entries =
                files.stream().map(file -> file.section(section).get(id)).filter(Objects::nonNull);
        var entry = new Entry(id, entries.toList(), wording);
        var words = read.apply(entry);
        entry.languages().forEach(Fields::end);
        return words;
    }

    private static Map<String, String> sentences(Entry entry) {
        var sentences = new LinkedHashMap<String, String>();
        for (var fields : entry.languages()) {
            for (var id : fields.keys()) {
                sentences.put(id, entry.text(id));
            }
        }
        return Collections.unmodifiableMap(sentences);
    }

    public String language() {
        return language;
    }

    /// What each text is shown as: for texts that lie in other files.
    public UnaryOperator<String> wording() {
        return wording;
    }

    public FindingWords finding(String id) {
        var words = findings.get(id);
        return words == null ? FindingWords.read(new Entry(id, List.of())) : words;
    }

    public CauseWords cause(String id) {
        var words = causes.get(id);
        return words == null ? CauseWords.read(new Entry(id, List.of())) : words;
    }

    public MoveWords move(String id) {
        var words = moves.get(id);
        return words == null ? MoveWords.read(new Entry(id, List.of())) : words;
    }

    public MuscleWords muscle(String id) {
        var words = muscles.get(id);
        return words == null ? new MuscleWords(id, "") : words;
    }

    /// The name of a region.
    public String region(String id) {
        return regions.getOrDefault(id, id);
    }

    public ReferralWords referral(String id) {
        var words = referrals.get(id);
        return words == null ? ReferralWords.read(new Entry(id, List.of())) : words;
    }

    public RuleWords rule(String id) {
        var words = rules.get(id);
        return words == null ? new RuleWords(id, "") : words;
    }

    /// The words of a check question.
    public GateWords gate(String id) {
        var words = gate.get(id);
        return words == null ? new GateWords(id, id) : words;
    }

    /// The words articles explain, by the id their links use, in the order of the file.
    public Map<String, GlossaryWord> glossary() {
        return glossary;
    }

    /// One sentence that says why a finding points to a cause.
    public Optional<String> reason(String cause, String finding) {
        return Optional.ofNullable(reasons.getOrDefault(cause, Map.of()).get(finding));
    }

    /// One sentence that says how one cause feeds another.
    public Optional<String> feeds(String cause, String fed) {
        return Optional.ofNullable(feeds.getOrDefault(cause, Map.of()).get(fed));
    }
}
